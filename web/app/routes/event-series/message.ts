import type { ScheduleSeriesInput } from '../../graphql/generated/graphql.ts'
import type { SeriesValues } from './series-schema.ts'

/** What the form holds, as the API takes it. */
export function seriesMessage(values: SeriesValues, hostMunicipality: string | null): ScheduleSeriesInput {
  const { texts, pattern, weekday, week, every, from, until, days, except, ...rest } = values
  const { kind, startTime, endTime, timeZone, venue, onlineUrl, capacity, commitments, languages } = rest
  return {
    title: texts.map(({ lang, title }) => ({ lang, text: title })),
    description: texts.map(({ lang, description }) => ({ lang, text: description ?? '' })),
    kind,
    on:
      pattern === 'PICKED'
        ? { pattern, days: said(days) }
        : { pattern, weekday, from, until, except: said(except), ...(pattern === 'MONTHLY' ? { week } : { every }) },
    startTime,
    endTime,
    timeZone,
    venue: venue ?? null,
    onlineUrl: onlineUrl ?? null,
    capacity: capacity ?? null,
    hostMunicipality,
    commitments,
    languages,
    dryRun: false,
  }
}

const said = (days: readonly (string | undefined)[]) => days.filter(day => day !== undefined)

const same = [
  'kind',
  'startTime',
  'endTime',
  'timeZone',
  'venue',
  'onlineUrl',
  'capacity',
  'commitments',
  'languages',
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
  if (name === 'title' || name === 'description') return inner ? `texts[${inner}].${name}` : 'texts'
  if (name === 'on') return inner ? (index ? `${inner}[${index}]` : inner) : 'pattern'
  return same.find(each => each === name) ?? null
}
