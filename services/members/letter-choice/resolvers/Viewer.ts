import type { ViewerResolvers } from '../../types.generated.ts'

export const Viewer: Pick<ViewerResolvers, 'letterChoices'> = {
  letterChoices: ({ personId }) => ({ personId }),
}
