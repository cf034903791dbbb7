import type { MaturityModel } from './store.ts'

export type MaturityModelMapper = MaturityModel
export type MaturityIndicatorMapper = MaturityModel['outcomes'][number]['indicators'][number]
export type IndicatorCommitmentMapper = MaturityIndicatorMapper['commitments'][number]
export type IndicatorCounterpartMapper = MaturityIndicatorMapper['counterparts'][number]
