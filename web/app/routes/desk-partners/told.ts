import type { z } from 'zod'
import { languages } from '../../language/languages.ts'

type Refining = Pick<z.core.$RefinementCtx, 'addIssue'>
type Texts = Partial<Record<(typeof languages)[number], string | undefined>> | undefined

interface Told {
  happenedOn?: string | undefined
  reportedFrom?: string | undefined
  reportedUntil?: string | undefined
}

const partialDate = /^\d{4}(-\d{2}){0,2}$/

/** A date as far as it is known, or both days that a source speaks of. */
export function isTold({ happenedOn, reportedFrom, reportedUntil }: Told, { addIssue }: Refining) {
  const wrong = (path: string, message: string) => addIssue({ code: 'custom', message, path: [path] })
  if (happenedOn) {
    if (!partialDate.test(happenedOn)) wrong('happenedOn', 'date')
    else if (happenedOn > new Date().toISOString().slice(0, 10)) wrong('happenedOn', 'notYet')
  } else if (!reportedFrom && !reportedUntil) wrong('happenedOn', 'dateOrDays')
  else if (!reportedFrom || !reportedUntil) wrong(reportedFrom ? 'reportedUntil' : 'reportedFrom', 'otherDay')
  else if (reportedUntil < reportedFrom) wrong('reportedUntil', 'endsBeforeStart')
}

/** Something is written, in whatever language. */
export const isWritten =
  <Name extends string>(name: Name) =>
  (values: Record<Name, Texts>, { addIssue }: Refining) => {
    const texts = values[name]
    if (!languages.some(lang => texts?.[lang])) addIssue({ code: 'custom', message: 'oneLanguage', path: [name, 'en'] })
  }
