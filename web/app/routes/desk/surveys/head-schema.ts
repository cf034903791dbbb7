import { z } from 'zod'
import { atOnce } from '../../../components/field/at-once.ts'
import type { ChangeSurveyInput } from '../../../graphql/generated/graphql.ts'

const title = z.string().trim().max(200, 'tooLong').optional()
const intro = z.string().trim().max(5_000, 'tooLong').optional()
const day = z.iso.date({ error: issue => (issue.input === undefined ? 'required' : 'date') })

/** Title, purpose and days of a survey. One of the two languages is enough. */
export const headSchema = z
  .object({ titleEn: title, titleFr: title, introEn: intro, introFr: intro, opensOn: day, closesOn: day })
  .superRefine(({ titleEn, titleFr, opensOn, closesOn }, { addIssue }) => {
    if (!titleEn && !titleFr) addIssue({ code: 'custom', message: 'oneLanguage', path: ['titleEn'] })
    if (opensOn && closesOn < opensOn) addIssue({ code: 'custom', message: 'endsBeforeStart', path: ['closesOn'] })
  }, atOnce)

export type HeadValues = z.infer<typeof headSchema>

/** The last day alone, of a survey that was sent. */
export const lastDaySchema = z.object({ closesOn: day })

export type LastDayValues = z.infer<typeof lastDaySchema>

export interface Text {
  lang: string
  text: string
}

/** What stands in the two fields, and what was there in other languages. */
export const textsIn = (en: string | undefined, fr: string | undefined, before: readonly Text[] = []): Text[] => [
  ...before.filter(({ lang }) => lang !== 'en' && lang !== 'fr').map(({ lang, text }) => ({ lang, text })),
  ...(en ? [{ lang: 'en', text: en }] : []),
  ...(fr ? [{ lang: 'fr', text: fr }] : []),
]

export const textIn = (texts: readonly Text[], lang: 'en' | 'fr') => texts.find(one => one.lang === lang)?.text

interface Written {
  allTitles: readonly Text[]
  allIntros: readonly Text[]
}

export const headOf = ({ titleEn, titleFr, introEn, introFr, opensOn, closesOn }: HeadValues, before?: Written) =>
  ({
    title: textsIn(titleEn, titleFr, before?.allTitles),
    intro: textsIn(introEn, introFr, before?.allIntros),
    opensOn,
    closesOn,
  }) satisfies Omit<ChangeSurveyInput, 'id' | 'revision'>
