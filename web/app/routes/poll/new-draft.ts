import type { FormMetadata } from '@conform-to/react'
import type { DraftText } from '../events/draft.ts'

/** The form while it is being written: anything may still be missing. */
export type NewPollDraft = {
  texts: DraftText[]
  audience?: string
  venue?: string
  address?: string
  onlineUrl?: string
  capacity?: string
  onlineCapacity?: string
  kind?: string
  timeZone?: string
  times: { startsAt?: string; endsAt?: string }[]
  closesOn?: string
  ask?: string
  province?: string
  picked?: string[]
  host?: string
}

export type NewPollForm = FormMetadata<NewPollDraft>
