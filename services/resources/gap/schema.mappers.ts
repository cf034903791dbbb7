export type GapMapper = { id: string; model: string; code: string }
