import type { ShareResourceInput } from '../../graphql/generated/graphql.ts'
import { otherLicence } from './choices.ts'
import type { TextName } from './draft.ts'
import type { ShareValues } from './schema.ts'

export type ItemMessage = Omit<ShareResourceInput, 'municipality' | 'upload' | 'uploadLang' | 'idempotencyKey'>

/** What the form holds, as the API takes it. */
export function messageOf(values: ShareValues): ItemMessage {
  const { kind, texts, url, author, licence, year, province, audience, commitments, indicators } = values
  const said = (name: TextName) => texts.map(text => ({ lang: text.lang, text: text[name] ?? '' }))
  return {
    title: said('title'),
    summary: said('summary'),
    kind,
    url: url ?? null,
    author: author ?? null,
    licence: (licence === otherLicence ? values.otherLicence : licence) ?? null,
    languages: [...new Set([...values.languages, ...(values.otherLanguages ?? [])])],
    year: year ?? null,
    province: province ?? null,
    audience,
    commitments,
    indicators,
    ...(kind === 'CASE_STUDY' && {
      caseStudy: {
        situation: said('situation'),
        done: said('done'),
        cost: said('cost'),
        result: said('result'),
        advice: said('advice'),
      },
    }),
    ...(kind === 'SERVICE' && {
      service: {
        what: said('what'),
        where: said('where'),
        hours: said('hours'),
        phone: values.phone ?? null,
        email: values.email ?? null,
      },
    }),
  }
}

const plain = new Set([
  'kind',
  'url',
  'upload',
  'municipality',
  'author',
  'licence',
  'year',
  'province',
  'audience',
  'commitments',
  'indicators',
])

/** The API's refusals, at the fields of the form that they are about. Its sentences are in the reader's language. */
export function problemsAt(userErrors: readonly { field?: string | null; message: string }[]) {
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const { field, message } of userErrors) {
    const name = fieldOf(field ?? '')
    if (!name) formErrors.push(message)
    else fieldErrors[name] = [...(fieldErrors[name] ?? []), message]
  }
  return { fieldErrors, formErrors }
}

function fieldOf(path: string) {
  const parts = path.replace(/^(caseStudy|service)\./, '').split('.')
  const [name = '', index] = parts
  if (name === 'uploadLang') return 'fileLang'
  if (name === 'languages') return index ? 'otherLanguages' : 'languages'
  if (name === 'phone' || name === 'email') return name
  if (plain.has(name)) return name
  const texts = ['title', 'summary', 'situation', 'done', 'cost', 'result', 'advice', 'what', 'where', 'hours']
  return texts.includes(name) ? `texts[${index ?? 0}].${name}` : null
}
