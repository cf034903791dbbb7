import type { PublishProgressInput, SaveProgressDraftInput } from '../../graphql/generated/graphql.ts'
import type { DraftValues, PublishValues } from './publish-schema.ts'

export type About = { municipality: string; commitment: number | null; action: string | null; period: string }

/** What the form holds, as the API takes it. `rows` are the places in the form of the evidence that is sent. */
export function messageOf(values: PublishValues, about: About): { input: PublishProgressInput; rows: number[] } {
  const rows = values.evidence.flatMap((row, index) => (row.title && (row.url || row.file) ? [index] : []))
  const input = {
    ...about,
    status: values.status,
    summary: values.texts.map(({ lang, summary }) => ({ lang, text: summary })),
    challenges: values.texts.map(({ lang, challenges }) => ({ lang, text: challenges ?? '' })),
    evidence: rows.map(index => {
      const { title = '', url = null, file = null, effectiveOn = null } = values.evidence[index] ?? {}
      return { title, url, file, effectiveOn }
    }),
    revision: values.revision ?? null,
    draft: {
      revision: values.draft ?? null,
      writing: values.key ?? null,
      carriedFrom: carriedIn(values),
      confirmed: values.confirmed,
    },
  }
  return { input, rows }
}

/** The same for a draft: everything as it was typed. */
export function draftMessageOf(values: DraftValues, about: About): { input: SaveProgressDraftInput; rows: number[] } {
  const rows = values.evidence.flatMap(({ title, url, file, effectiveOn }, index) =>
    title || url || file || effectiveOn ? [index] : [],
  )
  const input = {
    ...about,
    status: values.status ?? null,
    summary: values.texts.map(({ lang, summary }) => ({ lang, text: summary })),
    challenges: values.texts.map(({ lang, challenges }) => ({ lang, text: challenges })),
    evidence: rows.flatMap(index => values.evidence[index] ?? []),
    basedOn: values.revision ?? null,
    carriedFrom: carriedIn(values),
    confirmed: values.confirmed,
    revision: values.draft ?? null,
    writing: values.key ?? null,
  }
  return { input, rows }
}

const carriedIn = ({ carriedReport, carriedRevision }: Pick<DraftValues, 'carriedReport' | 'carriedRevision'>) =>
  carriedReport && carriedRevision ? { report: carriedReport, revision: carriedRevision } : null

/** The API's refusals, at the fields of the form that they are about. Its sentences are in the reader's language. */
export function problemsAt(userErrors: readonly { field?: string | null; message: string }[], rows: readonly number[]) {
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const { field, message } of userErrors) {
    const name = fieldOf(field ?? '', rows)
    if (!name) formErrors.push(message)
    else fieldErrors[name] = [...(fieldErrors[name] ?? []), message]
  }
  return { fieldErrors, formErrors }
}

function fieldOf(path: string, rows: readonly number[]) {
  const [name = '', index = '0', part = ''] = path.split('.')
  if (name === 'status' || name === 'reviewer' || name === 'note') return name
  if (name === 'summary' || name === 'challenges') return `texts[${index}].${name}`
  if (name === 'evidence' && part)
    return `evidence[${rows[Number(index)] ?? index}].${part === 'file' ? 'upload' : part}`
  return null
}
