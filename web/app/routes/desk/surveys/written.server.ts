import type {
  DeskSurveyPageQuery,
  KeptSurveyFragment,
  SurveyRecipientsInput,
} from '../../../graphql/generated/graphql.ts'
import { writeDay, writeNumber } from '../../../language/write.ts'
import { writeResults } from '../../surveys/written.ts'
import { textIn } from './head-schema.ts'
import { lackingIn } from './lacking.ts'
import { valuesOf } from './question-schema.ts'
import type { Survey } from './survey.server.ts'

type Found = Pick<DeskSurveyPageQuery, 'surveyRecipients'> & { to: SurveyRecipientsInput | null }

const counted = (lang: string | undefined, count: number) => ({ count, number: writeNumber(lang, count) })
const dayOf = (lang: string | undefined, moment: string | null | undefined) =>
  moment ? writeDay(lang, moment.slice(0, 10)) : null

type Head = Pick<KeptSurveyFragment, 'allTitles' | 'allIntros' | 'opensOn' | 'closesOn'>

/** As its form holds it. */
const headIn = ({ allTitles, allIntros, opensOn, closesOn }: Head) => ({
  titleEn: textIn(allTitles, 'en'),
  titleFr: textIn(allTitles, 'fr'),
  introEn: textIn(allIntros, 'en'),
  introFr: textIn(allIntros, 'fr'),
  ...(opensOn ? { opensOn } : {}),
  ...(closesOn ? { closesOn } : {}),
})

type Place = { at: number; of: number }

/**
 * A draft as somebody else left it. Its questions are others by then: one is taken for the one that was changed here
 * where as many stand there as before, and else what was written is added.
 */
export const writeNewer = (survey: KeptSurveyFragment, { at, of }: Place) => ({
  revision: survey.revision,
  head: headIn(survey),
  questions: survey.questions,
  question: survey.questions.length === of ? (survey.questions[at]?.id ?? null) : null,
})

/** The page of a survey with its dates and numbers as text. */
export function writeSurvey(lang: string | undefined, survey: Survey, found: Found, editedId: string | null) {
  const { id, state, revision, remindedOn, progress, sheets, opensOn, closesOn, sentCount, answeredCount } = survey
  const edited = survey.questions.find(question => question.id === editedId)
  const recipients = found.surveyRecipients
  return {
    survey,
    results: writeResults(lang, survey),
    head: headIn(survey),
    lacking: lackingIn(survey),
    edited: edited ? { id: edited.id, values: valuesOf(edited) } : null,
    chosen:
      recipients && found.to
        ? {
            to: found.to,
            total: counted(lang, recipients.totalCount),
            reachable: counted(lang, recipients.reachableCount),
            unreachable: recipients.unreachable,
          }
        : null,
    progress: {
      id,
      state,
      isOpen: state === 'OPEN' && (opensOn ?? '') <= new Date().toISOString().slice(0, 10),
      revision,
      closesOn: closesOn ?? null,
      mayReopen: state === 'CLOSED' && !survey.publishedAt,
      reminded: dayOf(lang, remindedOn),
      outstanding: (sentCount ?? 0) - (answeredCount ?? 0),
      tiles: (progress ?? []).map(each => ({ progress: each.progress, number: writeNumber(lang, each.count) })),
      total: counted(lang, sheets?.totalCount ?? 0),
      sheets: (sheets?.nodes ?? []).map(({ savedAt, remindedOn: on, ...sheet }) => ({
        ...sheet,
        saved: dayOf(lang, savedAt),
        reminded: dayOf(lang, on),
      })),
      page: sheets?.pageInfo ?? { hasNextPage: false, endCursor: null },
    },
  }
}

export type WrittenNewerSurvey = ReturnType<typeof writeNewer>
export type WrittenSurvey = ReturnType<typeof writeSurvey>
