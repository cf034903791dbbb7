import type { ScheduleSeriesInput } from '../../graphql/generated/graphql.ts'
import { hostIn } from '../events/host.ts'
import type { SeriesValues } from './series-schema.ts'

/** What the form holds, as the API takes it. */
export function seriesMessage(values: SeriesValues, municipalities: Parameters<typeof hostIn>[0]): ScheduleSeriesInput {
  const { texts, pattern, weekday, week, every, from, until, days, except, ...rest } = values
  const { kind, startTime, endTime, timeZone, audience, venue, address, onlineUrl } = rest
  const { capacity, onlineCapacity, municipalityShare, commitments, languages, interpretation, reminders } = rest
  return {
    title: texts.map(({ lang, title }) => ({ lang, text: title })),
    description: texts.map(({ lang, description }) => ({ lang, text: description ?? '' })),
    accessNotes: texts.map(({ lang, accessNotes }) => ({ lang, text: accessNotes ?? '' })),
    kind,
    on:
      pattern === 'PICKED'
        ? { pattern, days: said(days) }
        : { pattern, weekday, from, until, except: said(except), ...(pattern === 'MONTHLY' ? { week } : { every }) },
    startTime,
    endTime,
    timeZone,
    audience,
    invited: (rest.invited ?? []).flatMap(name => hostIn(municipalities, name) ?? []),
    venue: venue ?? null,
    address: address ?? null,
    onlineUrl: onlineUrl ?? null,
    capacity: capacity ?? null,
    onlineCapacity: onlineCapacity ?? null,
    municipalityShare: municipalityShare ?? null,
    hostMunicipality: hostIn(municipalities, rest.host),
    commitments,
    languages,
    interpretation,
    reminders,
    dryRun: false,
  }
}

const said = (days: readonly (string | undefined)[]) => days.filter(day => day !== undefined)

const same = [
  'kind',
  'startTime',
  'endTime',
  'timeZone',
  'audience',
  'invited',
  'venue',
  'address',
  'onlineUrl',
  'capacity',
  'onlineCapacity',
  'municipalityShare',
  'commitments',
  'languages',
  'interpretation',
  'reminders',
] as const

/** The API's refusals, at the fields of the form that they are about. Its sentences are in the reader's language. */
export function seriesProblems(userErrors: readonly { field?: string | null; message: string }[]) {
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const { field, message } of userErrors) {
    const name = fieldOf(field ?? '')
    if (name) fieldErrors[name] = [...(fieldErrors[name] ?? []), message]
    else formErrors.push(message)
  }
  return { fieldErrors, formErrors }
}

function fieldOf(path: string) {
  const [name = '', inner, index] = path.split('.')
  if (name === 'hostMunicipality') return 'host'
  if (name === 'title' || name === 'description' || name === 'accessNotes')
    return inner ? `texts[${inner}].${name}` : 'texts'
  if (name === 'on') return inner ? (index ? `${inner}[${index}]` : inner) : 'pattern'
  return same.find(each => each === name) ?? null
}
