import type { PublishedCountRow } from '../database/tables.ts'

/** A record as it stood at a moment: what it is compared with is known at the same one. */
export type PublishedCountMapper = PublishedCountRow & { knownAt: Date }
