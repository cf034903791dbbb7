import type { FieldMetadata, FormMetadata } from '@conform-to/react'

/** The form while it is being written: anything may still be missing. */
export type Draft = {
  texts: DraftText[]
  kind?: string
  timeZone?: string
  startsAt?: string
  startsWhich?: string
  endsAt?: string
  endsWhich?: string
  venue?: string
  onlineUrl?: string
  capacity?: string
  host?: string
  commitments?: string[]
  languages?: string[]
}

export type DraftText = {
  lang: string
  title?: string
  description?: string
}

export type DraftForm = FormMetadata<Draft>
export type DraftFields = ReturnType<DraftForm['getFieldset']>
export type DraftField<Name extends keyof Draft> = FieldMetadata<Draft[Name], Draft>
