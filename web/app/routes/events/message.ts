import type { ScheduleEventInput } from '../../graphql/generated/graphql.ts'
import type { ScheduleValues } from './schedule-schema.ts'

interface Known {
  startsAt: string
  endsAt: string
  hostMunicipality: string | null
}

/** What the form holds, as the API takes it. */
export function messageOf(values: ScheduleValues, known: Known): ScheduleEventInput {
  const { texts, kind, timeZone, venue, onlineUrl, capacity, commitments, languages } = values
  return {
    ...known,
    title: texts.map(({ lang, title }) => ({ lang, text: title })),
    description: texts.map(({ lang, description }) => ({ lang, text: description ?? '' })),
    kind,
    timeZone,
    venue: venue ?? null,
    onlineUrl: onlineUrl ?? null,
    capacity: capacity ?? null,
    commitments,
    languages,
  }
}

/** Fields of the API that the form knows by the same name. */
const same = new Set([
  'kind',
  'startsAt',
  'endsAt',
  'timeZone',
  'venue',
  'onlineUrl',
  'capacity',
  'commitments',
  'languages',
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
  const [name = '', index] = path.split('.')
  if (name === 'hostMunicipality') return 'host'
  if (name === 'title' || name === 'description') return index ? `texts[${index}].${name}` : 'texts'
  return same.has(name) ? name : null
}
