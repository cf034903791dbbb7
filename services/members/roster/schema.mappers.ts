import type { CountedLater } from '../../shared/connection.ts'
import type { MembershipRow, MunicipalityRow } from '../database/tables.ts'
import type { RosterQuestion, rosterFigures } from './store.ts'

/** The figures are read once, whichever fields ask for them. */
export type RosterMapper = RosterQuestion & { figures: () => ReturnType<typeof rosterFigures> }
export type MembershipConnectionMapper = CountedLater<MembershipRow>
export type RosterPlaceMapper = Pick<MunicipalityRow, 'slug' | 'name' | 'province' | 'latitude' | 'longitude'>
