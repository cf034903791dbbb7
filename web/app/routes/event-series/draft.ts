import type { FormMetadata } from '@conform-to/react'
import type { Draft } from '../events/draft.ts'

/** The form while it is being written: anything may still be missing. */
export type SeriesDraft = Draft & {
  pattern?: string
  weekday?: string
  week?: string
  every?: string
  from?: string
  until?: string
  days?: string[]
  except?: string[]
  startTime?: string
  endTime?: string
}

export type SeriesForm = FormMetadata<SeriesDraft>
export type SeriesFields = ReturnType<SeriesForm['getFieldset']>

/** The form of a change to many dates. */
export type ChangeDraft = Draft & {
  scope?: string
  shiftDays?: string
  startTime?: string
  endTime?: string
  cancel?: string
  reason?: string
}

export type ChangeForm = FormMetadata<ChangeDraft>
export type ChangeFields = ReturnType<ChangeForm['getFieldset']>
