import type { Draft } from './draft.ts'
import type { WrittenDraft, WrittenReport } from './written.ts'

type Earlier = WrittenReport & { period: string }

interface Known {
  draft: WrittenDraft | null
  current: WrittenReport | null
  /** The report of the newest period before this one. */
  earlier: Earlier | null
  lang: string
}

/** What the form begins with: what is being written, else what is published, else what was said last time, to be reviewed. */
export function beginningOf({ draft, current, earlier, lang }: Known): Beginning {
  const none = { draft: null, carriedFrom: null, toReview: [] }
  if (draft)
    return {
      from: 'draft',
      values: { ...valuesIn(draft, lang), confirmed: [...draft.confirmed] },
      draft: draft.revision,
      carriedFrom: draft.carriedFrom,
      toReview: [...draft.notReviewed, ...draft.confirmed],
    }
  if (current) return { ...none, from: 'published', values: { ...valuesIn(current, lang), status: current.status } }
  if (!earlier) return { ...none, from: 'nothing', values: valuesIn({ texts: [], evidence: [] }, lang) }
  const { id, revision, period } = earlier
  return {
    from: 'earlier',
    // where it stands is judged anew each time
    values: { ...valuesIn(earlier, lang), status: undefined },
    draft: null,
    carriedFrom: { report: id, revision, period },
    toReview: fieldsOf(earlier),
  }
}

export interface Beginning {
  from: 'draft' | 'published' | 'earlier' | 'nothing'
  values: Draft
  /** Revision of the draft that was read. */
  draft: number | null
  carriedFrom: { report: string; revision: number; period: string } | null
  /** Fields that were carried over, as the API names them: `summary.en`, `evidence.https://…`. */
  toReview: string[]
}

type Words = Pick<WrittenReport, 'texts'> & {
  status?: string | null
  evidence: readonly {
    title: string
    url: string
    file?: { id: string; url: string } | null | undefined
    effectiveOn?: string | undefined
  }[]
}

function valuesIn({ status, texts, evidence }: Words, lang: string): Draft {
  return {
    status: status ?? undefined,
    texts: texts.length > 0 ? texts.map(({ dir: _, ...text }) => text) : [{ lang }],
    evidence: evidence.length > 0 ? evidence.map(documentIn) : [{ title: '' }],
    confirmed: [],
  }
}

/** The path of a published file is none that anybody typed. */
const documentIn = ({ title, url, file, effectiveOn }: Words['evidence'][number]) =>
  file ? { title, url: url === file.url ? '' : url, file: file.id, effectiveOn } : { title, url, effectiveOn }

function fieldsOf({ texts, evidence }: Words) {
  return [
    ...texts.flatMap(({ lang, summary, challenges }) => [
      ...(summary ? [`summary.${lang}`] : []),
      ...(challenges ? [`challenges.${lang}`] : []),
    ]),
    ...evidence.map(({ url, file }) => `evidence.${file?.id ?? url}`),
  ]
}
