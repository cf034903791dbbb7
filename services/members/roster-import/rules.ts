import type { Headings, SheetRow } from '../../shared/sheet/rows.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'

/** A sheet speaks of many municipalities at once: for the secretariat alone. */
export const mayImportRoster = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

/** The columns of `/exports/roster`, whose order in a sheet is free. */
export const columns = [
  'slug',
  'name_en',
  'name_fr',
  'province',
  'kind',
  'population',
  'joined_on',
  'joined_precision',
  'joined_basis',
  'known_member_by',
  'evidence',
  'joined_kind',
  'left_on',
  'source',
  'id',
  'revision',
] as const
export type Column = (typeof columns)[number]

/** Without them nobody can tell what a row is about. A sheet may leave out the others: what it does not say stays as it is. */
export const headings: Headings<Column> = { columns, needed: ['slug', 'id', 'revision'], hasEveryFault: true }
export type RosterRow = SheetRow<Column>
