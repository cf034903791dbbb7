import type { FieldMetadata, FormMetadata } from '@conform-to/react'

/** Words of an item in one language. Which of them there are, its kind tells. */
export type DraftText = { lang: string } & { [Name in TextName]?: string | undefined }
export type TextName =
  | 'title'
  | 'summary'
  | 'situation'
  | 'done'
  | 'cost'
  | 'result'
  | 'advice'
  | 'what'
  | 'where'
  | 'hours'

/** Everything but the title. */
export type LongName = Exclude<TextName, 'title'>

/** The form while it is being written: anything may still be missing. */
export type Draft = {
  kind?: string
  texts: DraftText[]
  phone?: string | undefined
  email?: string | undefined
  url?: string | undefined
  upload?: string
  file?: string
  fileLang?: string
  municipality?: string | undefined
  author?: string | undefined
  licence?: string | undefined
  otherLicence?: string | undefined
  languages?: string[]
  otherLanguages?: string | undefined
  year?: string | undefined
  province?: string | undefined
  audience?: readonly string[]
  commitments?: string[]
  indicators?: readonly string[]
}

export type DraftForm = FormMetadata<Draft>
export type DraftFields = ReturnType<DraftForm['getFieldset']>
export type DraftField<Name extends keyof Draft> = FieldMetadata<Draft[Name], Draft>

/** What a form of each kind asks in words; what is needed stands first. */
export const textsOfKind = (kind: string | undefined): { name: LongName; needed: boolean }[] => {
  const needed = (name: LongName) => ({ name, needed: true })
  const optional = (name: LongName) => ({ name, needed: false })
  if (kind === 'CASE_STUDY')
    return [
      optional('summary'),
      needed('situation'),
      needed('done'),
      optional('cost'),
      needed('result'),
      optional('advice'),
    ]
  if (kind === 'SERVICE') return [needed('what'), needed('where'), optional('hours')]
  return [optional('summary')]
}
