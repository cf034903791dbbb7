import type { DeadLinkRow } from './store.ts'

export type DeadLinkMapper = DeadLinkRow
