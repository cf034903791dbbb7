export type PeriodMapper = { from: string; to: string; slugs: readonly string[]; isCoalition: boolean }
