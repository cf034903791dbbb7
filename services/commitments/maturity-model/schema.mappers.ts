import type { MaturityModel } from './store.ts'

export type MaturityModelMapper = MaturityModel
export type MaturityIndicatorMapper = MaturityModel['outcomes'][number]['indicators'][number]
