import type { PublishProgressInput } from '../../graphql/generated/graphql.ts'
import type { PublishValues } from './publish-schema.ts'

type About = { municipality: string; commitment: number | null; action: string | null; period: string }

/** What the form holds, as the API takes it. `rows` are the places in the form of the evidence that is sent. */
export function messageOf(values: PublishValues, about: About): { input: PublishProgressInput; rows: number[] } {
  const rows = values.evidence.flatMap((row, index) => (row.title && row.url ? [index] : []))
  const input = {
    ...about,
    status: values.status,
    summary: values.texts.map(({ lang, summary }) => ({ lang, text: summary })),
    challenges: values.texts.map(({ lang, challenges }) => ({ lang, text: challenges ?? '' })),
    evidence: rows.map(index => {
      const { title = '', url = '', effectiveOn = null } = values.evidence[index] ?? {}
      return { title, url, effectiveOn }
    }),
    revision: values.revision ?? null,
  }
  return { input, rows }
}

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
  if (name === 'status') return 'status'
  if (name === 'summary' || name === 'challenges') return `texts[${index}].${name}`
  if (name === 'evidence' && part) return `evidence[${rows[Number(index)] ?? index}].${part}`
  return null
}
