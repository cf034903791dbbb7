import type { ScheduleSeriesInput } from '../../graphql/generated/graphql.ts'
import { commonMessageOf, fieldOfLanguages } from '../events/message.ts'
import type { SeriesValues } from './series-schema.ts'

/** What the form holds, as the API takes it. */
export function seriesMessage(
  values: SeriesValues,
  municipalities: Parameters<typeof commonMessageOf>[1],
): ScheduleSeriesInput {
  const { pattern, weekday, week, every, from, until, days, except, startTime, endTime, timeZone } = values
  return {
    ...commonMessageOf(values, municipalities),
    on:
      pattern === 'PICKED'
        ? { pattern, days: said(days) }
        : { pattern, weekday, from, until, except: said(except), ...(pattern === 'MONTHLY' ? { week } : { every }) },
    startTime,
    endTime,
    timeZone,
    dryRun: false,
  }
}

const said = (days: readonly (string | undefined)[]) => days.filter(day => day !== undefined)

/** Fields of the API that the forms of a series know by the same name. */
const same = [
  'scope',
  'shiftDays',
  'kind',
  'startTime',
  'endTime',
  'timeZone',
  'zoneMove',
  'audience',
  'invited',
  'venue',
  'address',
  'onlineUrl',
  'capacity',
  'onlineCapacity',
  'municipalityShare',
  'commitments',
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
  if (name === 'languages' || name === 'interpretation') return fieldOfLanguages(name, inner)
  if (name === 'event') return 'scope'
  if (name === 'reason') return 'reason'
  if (name === 'title' || name === 'description' || name === 'accessNotes')
    return inner ? `texts[${inner}].${name}` : 'texts'
  if (name === 'on') return inner ? (index ? `${inner}[${index}]` : inner) : 'pattern'
  return same.find(each => each === name) ?? null
}
