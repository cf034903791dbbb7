import type { StoredRegistration } from '../database/tables.ts'

export type RegistrationMapper = StoredRegistration
export type ParticipantMapper = StoredRegistration
