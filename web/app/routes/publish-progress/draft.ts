import type { FieldMetadata, FormMetadata } from '@conform-to/react'

/** The form while it is being written: anything may still be missing. */
export type Draft = {
  status?: string | undefined
  texts: DraftText[]
  evidence: DraftEvidence[]
  /** Carried over from an earlier period, and still true. */
  confirmed?: string[]
}

interface DraftText {
  lang: string
  summary?: string
  challenges?: string
}

interface DraftEvidence {
  title?: string
  url?: string
  /** Id of a file that is kept. */
  file?: string | undefined
  /** Where one is chosen; it never holds a text. */
  upload?: string
  effectiveOn?: string | undefined
}

export type DraftForm = FormMetadata<Draft>
export type DraftFields = ReturnType<DraftForm['getFieldset']>
export type DraftEvidenceFields = ReturnType<FieldMetadata<DraftEvidence, Draft>['getFieldset']>
export type DraftField<Name extends keyof Draft> = FieldMetadata<Draft[Name], Draft>
