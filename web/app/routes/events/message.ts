import type { ScheduleEventInput } from '../../graphql/generated/graphql.ts'
import { hostIn, municipalityNamed } from './host.ts'
import type { ScheduleValues, SessionValues } from './schedule-schema.ts'

interface Known {
  startsAt: string
  endsAt: string
  sessions: readonly { startsAt: string | null; endsAt: string | null }[]
  municipalities: readonly { slug: string; name: { text: string } }[]
}

type Municipalities = Known['municipalities']
type Common = Omit<ScheduleValues, 'startsAt' | 'endsAt' | 'timeZone' | 'zoneMove' | 'sessions' | 'materials'>

/** What is said of one event, or of all dates of a series: everything but its moments and what belongs to one alone. */
export function commonMessageOf(values: Common, municipalities: Municipalities) {
  const { texts, kind, audience, venue, address, onlineUrl, reminders } = values
  const { capacity, onlineCapacity, municipalityShare, commitments } = values
  return {
    hostMunicipality: hostIn(municipalities, values.host),
    title: texts.map(({ lang, title }) => ({ lang, text: title })),
    description: texts.map(({ lang, description }) => ({ lang, text: description ?? '' })),
    accessNotes: texts.map(({ lang, accessNotes }) => ({ lang, text: accessNotes ?? '' })),
    kind,
    audience,
    invited: (values.invited ?? []).flatMap(name => hostIn(municipalities, name) ?? []),
    venue: venue ?? null,
    address: address ?? null,
    onlineUrl: onlineUrl ?? null,
    capacity: capacity ?? null,
    onlineCapacity: onlineCapacity ?? null,
    municipalityShare: municipalityShare ?? null,
    commitments,
    languages: allOf(values.languages, values.otherLanguages),
    interpretation: allOf(values.interpretation, values.otherInterpretation),
    reminders,
  }
}

/** Those that are ticked and those that are named beside, each once. */
const allOf = (ticked: readonly string[], others: readonly string[] = []) => [...new Set([...ticked, ...others])]

/** What the form holds, as the API takes it. */
export function messageOf(values: ScheduleValues, { municipalities, sessions, ...times }: Known): ScheduleEventInput {
  return {
    ...commonMessageOf(values, municipalities),
    ...times,
    timeZone: values.timeZone,
    sessions: values.sessions.map((session, index) => ({
      title: Object.entries(session.title).map(([lang, text]) => ({ lang, text: text ?? '' })),
      startsAt: sessions[index]?.startsAt ?? null,
      endsAt: sessions[index]?.endsAt ?? null,
      room: session.room ?? null,
      presenters: presentersIn(session.presenters ?? [], municipalities),
    })),
    materials: (values.materials ?? []).map(line =>
      line
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
        .replace(/^.*\//, ''),
    ),
  }
}

/** `Amina Diallo, Calgary`: a person, and the municipality or whoever else it is for. */
function presentersIn(lines: NonNullable<SessionValues['presenters']>, municipalities: Known['municipalities']) {
  return lines.map(line => {
    const [name = '', ...rest] = line.split(/\s*[,،]\s*/)
    const whom = rest.join(', ')
    const municipality = municipalityNamed(municipalities, whom) ?? null
    return { name, municipality, affiliation: municipality ? null : whom || null }
  })
}

/** Fields of the API that the form knows by the same name. */
const same = new Set([
  'kind',
  'startsAt',
  'endsAt',
  'audience',
  'invited',
  'timeZone',
  'zoneMove',
  'venue',
  'address',
  'onlineUrl',
  'capacity',
  'onlineCapacity',
  'municipalityShare',
  'commitments',
  'sessions',
  'materials',
  'reminders',
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
  const [name = '', index, part] = path.split('.')
  if (name === 'languages' || name === 'interpretation') return fieldOfLanguages(name, index)
  if (name === 'hostMunicipality') return 'host'
  if (name === 'sessions' && index && part) return `sessions[${index}].${part}`
  if (name === 'title' || name === 'description' || name === 'accessNotes')
    return index ? `texts[${index}].${name}` : 'texts'
  return same.has(name) ? name : null
}

/** One language is refused for what was typed, never for a box; a list for its length. */
export const fieldOfLanguages = (name: 'languages' | 'interpretation', index: string | undefined) =>
  index ? othersOf[name] : name

const othersOf = { languages: 'otherLanguages', interpretation: 'otherInterpretation' } as const
