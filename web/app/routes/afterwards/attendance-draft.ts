import type { AttendancePageQuery } from '../../graphql/generated/graphql.ts'
import { rowsOf, textAt } from './said.ts'

export interface Draft {
  revision: number
  people: { registration: string; came: boolean; municipality: string }[]
  others: { municipality: string; count: string }[]
  none: string
}

const blankRows = 4

type Event = NonNullable<AttendancePageQuery['event']>

/** The form as the record fills it: whoever has a place came, unless it was said otherwise. */
export function draftOf({ registrations, attendanceRecord }: Pick<Event, 'registrations' | 'attendanceRecord'>): Draft {
  const others = attendanceRecord?.others ?? []
  return {
    revision: attendanceRecord?.revision ?? 0,
    people: (registrations?.nodes ?? []).map(({ id, came, municipality, cameFor }) => ({
      registration: id,
      came: came ?? true,
      municipality: (typeof came === 'boolean' ? cameFor : municipality)?.name.text ?? '',
    })),
    others: withBlanks(
      others.flatMap(({ municipality, count }) =>
        municipality ? [{ municipality: municipality.name.text, count: String(count) }] : [],
      ),
    ),
    none: String(others.find(({ municipality }) => !municipality)?.count ?? ''),
  }
}

/** The form as it was sent, with more rows where they were asked for. */
export function draftIn(form: FormData): Draft {
  const people = Array.from({ length: rowsOf(form, 'people', 'registration') }, (_, at) => ({
    registration: textAt(form, `people.${at}.registration`),
    came: form.has(`people.${at}.came`),
    municipality: textAt(form, `people.${at}.municipality`),
  }))
  const others = Array.from({ length: rowsOf(form, 'others', 'count') }, (_, at) => ({
    municipality: textAt(form, `others.${at}.municipality`),
    count: textAt(form, `others.${at}.count`),
  }))
  const revision = Number(textAt(form, 'revision')) || 0
  return { revision, people, others: form.has('more') ? withBlanks(others) : others, none: textAt(form, 'none') }
}

const withBlanks = (rows: Draft['others']) => [
  ...rows,
  ...Array.from({ length: blankRows }, () => ({ municipality: '', count: '' })),
]
