import { maySeeAssessment } from '../../assessment/rules.ts'
import type { GapResolvers } from '../../types.generated.ts'
import { gapsOf } from '../gaps.ts'
import { partsOfGapId } from '../rules.ts'
import { keyOfGap } from '../store.ts'

export const Gap: Pick<
  GapResolvers,
  | 'code'
  | 'element'
  | 'gap'
  | 'id'
  | 'indicator'
  | 'level'
  | 'model'
  | 'municipality'
  | 'outcome'
  | 'owner'
  | 'peers'
  | 'rating'
  | 'reasons'
  | '__resolveReference'
> = {
  __resolveReference: async ({ id }, context) => {
    const { assessment, code } = partsOfGapId(id)
    const found = await context.assessment(assessment)
    if (!found || !maySeeAssessment(context.viewer, found)) return null
    return (await gapsOf(context, found)).find(gap => gap.code === code) ?? null
  },
  model: ({ model }) => model.code,
  municipality: ({ assessment }) => ({ slug: assessment.municipality }),
  element: ({ element, model }) => {
    const found = model.elements.find(({ code }) => code === element)
    if (!found) throw new Error(`No element ${element} in ${model.code}`)
    return found
  },
  outcome: ({ outcome }) => outcome.title,
  gap: ({ answer, isOwn }) => (isOwn ? (answer?.gap ?? '') : null),
  owner: ({ answer, isOwn }) => (isOwn ? (answer?.owner ?? '') : null),
  peers: async ({ model, code, assessment }, { first }, { peersOfGap }) =>
    (await peersOfGap(first, keyOfGap({ model: model.code, code, municipality: assessment.municipality }))) ?? {
      peers: [],
      total: 0,
    },
}
