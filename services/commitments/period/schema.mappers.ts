export type PeriodMapper = { from: string; to: string }
