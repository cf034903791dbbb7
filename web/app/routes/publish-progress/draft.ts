import type { FieldMetadata, FormMetadata } from '@conform-to/react'

/** The form while it is being written: anything may still be missing. */
export type Draft = {
  status?: string
  texts: DraftText[]
  evidence: DraftEvidence[]
}

interface DraftText {
  lang: string
  summary?: string
  challenges?: string
}

interface DraftEvidence {
  title?: string
  url?: string
  effectiveOn?: string
}

export type DraftForm = FormMetadata<Draft>
export type DraftFields = ReturnType<DraftForm['getFieldset']>
export type DraftField<Name extends keyof Draft> = FieldMetadata<Draft[Name], Draft>
