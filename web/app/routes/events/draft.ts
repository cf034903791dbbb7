import type { FieldMetadata, FormMetadata } from '@conform-to/react'

/** The form while it is being written: anything may still be missing. */
export type Draft = {
  texts: DraftText[]
  kind?: string
  audience?: string
  invited?: string
  timeZone?: string
  zoneMove?: string
  startsAt?: string
  startsWhich?: string
  endsAt?: string
  endsWhich?: string
  venue?: string
  address?: string
  onlineUrl?: string
  capacity?: string
  onlineCapacity?: string
  municipalityShare?: string
  host?: string
  commitments?: string[]
  languages?: string[]
  /** Tags beside the portal's own languages, with commas. */
  otherLanguages?: string
  interpretation?: string[]
  otherInterpretation?: string
  sessions?: DraftSession[]
  materials?: string
  /** Hours before the start. */
  reminders?: string[]
}

export type DraftSession = {
  title?: { en?: string; fr?: string; ar?: string; vi?: string }
  startsAt?: string
  endsAt?: string
  room?: string
  /** One person on a line: name, comma, for whom. */
  presenters?: string
}

export type DraftText = {
  lang: string
  title?: string
  description?: string
  accessNotes?: string
}

export type DraftForm = FormMetadata<Draft>
export type DraftFields = ReturnType<DraftForm['getFieldset']>
export type DraftField<Name extends keyof Draft> = FieldMetadata<Draft[Name], Draft>
