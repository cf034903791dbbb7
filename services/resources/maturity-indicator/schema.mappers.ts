export type MaturityIndicatorMapper = { model: string; code: string }
