import report from '../../facts/ccu-report-2008.json' with { type: 'json' }
import { readableSource } from '../../facts/sources.ts'
import type { Texts } from '../../shared/language.ts'
import type { SurveyQuestionRow, SurveyRow, SurveySheetRow } from './tables.ts'

type Surveys = { surveys: SurveyRow[]; questions: SurveyQuestionRow[]; sheets: SurveySheetRow[] }
type Asked = Pick<SurveyQuestionRow, 'kind' | 'prompt'> & Partial<SurveyQuestionRow>

const questionsOf = (surveyId: string, asked: readonly Asked[]): SurveyQuestionRow[] =>
  asked.map((question, position) => ({
    required: false,
    choices: [],
    least: null,
    most: null,
    ...question,
    id: `${surveyId}-${position + 1}`,
    surveyId,
    position,
  }))

const survey = (row: Pick<SurveyRow, 'id' | 'title' | 'state' | 'createdAt'> & Partial<SurveyRow>): SurveyRow => ({
  intro: null,
  opensOn: null,
  closesOn: null,
  note: null,
  source: null,
  reconstructed: false,
  invented: false,
  createdBy: null,
  discardedAt: null,
  idempotencyKey: null,
  sentAt: null,
  remindedOn: null,
  closedAt: null,
  publishedAt: null,
  revision: 1,
  ...row,
})

const uncounted = (value: string, label: Texts) => ({ value, label, uncounted: true })

const reasons: Record<string, Texts> = {
  'Lack of resources': { en: 'Lack of resources', fr: 'Manque de ressources' },
  'Lack of capacity': { en: 'Lack of capacity', fr: 'Manque de capacités' },
  'Joined too recently': { en: 'Joined too recently', fr: 'Adhésion trop récente' },
}

const { sentTo, startedToMoveForward } = report.survey
const wave = 'wave-2007'

/**
 * The wave of 2007, as far as the report of 2008 tells: how many it was sent to, how many had started, which steps and which reasons were
 * named. It names no municipality and no single answer, so that the sheets are nobody's; and what it gives no number for has none here.
 */
function wave2007(now: Date): Surveys {
  const questions = questionsOf(wave, [
    {
      kind: 'CHOICE',
      prompt: {
        en: 'Has the municipality started to move forward?',
        fr: 'La municipalité a-t-elle commencé à aller de l’avant ?',
      },
      choices: [
        { value: 'STARTED', label: { en: 'Has started to move forward', fr: 'A commencé à aller de l’avant' } },
        uncounted('NOT_STARTED', { en: 'Has not started', fr: 'N’a pas commencé' }),
      ],
    },
    {
      kind: 'CHOICES',
      prompt: { en: 'Which steps were undertaken?', fr: 'Quelles étapes ont été entreprises ?' },
      choices: report.fourSteps.map(({ code, label }) => uncounted(code.toUpperCase(), label)),
    },
    {
      kind: 'CHOICES',
      prompt: { en: 'Reasons for inaction', fr: 'Raisons de l’inaction' },
      choices: report.survey.reasonsForInaction.map((reason, at) =>
        uncounted(`REASON_${at + 1}`, reasons[reason] ?? { en: reason }),
      ),
    },
  ])
  const first = questions[0]?.id ?? ''
  const sheets = Array.from({ length: sentTo }, (_, at): SurveySheetRow => {
    const isKnown = at < startedToMoveForward
    return {
      id: `${wave}-sheet-${String(at + 1).padStart(2, '0')}`,
      surveyId: wave,
      municipality: null,
      reached: true,
      openedAt: null,
      savedAt: isKnown ? now : null,
      doneAt: isKnown ? now : null,
      remindedOn: null,
      way: isKnown ? 'TRANSCRIBED' : null,
      answers: isKnown ? { [first]: { choices: ['STARTED'] } } : {},
      revision: 0,
    }
  })
  const row = survey({
    id: wave,
    title: {
      en: 'Survey of municipalities, end of 2007',
      fr: 'Sondage auprès des municipalités, fin de 2007',
    },
    note: {
      en: `Reconstructed from the figures that the report of 2008 published. It was sent to ${sentTo} municipalities at the end of 2007; ${startedToMoveForward} had started to move forward. Of the other ${sentTo - startedToMoveForward} the report does not say whether they had not started or did not answer. It names no municipality, gives no numbers for steps and reasons, and not the wording of the questions.`,
      fr: `Reconstitué à partir des chiffres publiés dans le rapport de 2008. Le sondage a été envoyé à ${sentTo} municipalités à la fin de 2007 ; ${startedToMoveForward} avaient commencé à aller de l’avant. Des ${sentTo - startedToMoveForward} autres, le rapport ne dit pas si elles n’avaient pas commencé ou si elles n’ont pas répondu. Il ne nomme aucune municipalité, ne chiffre ni les étapes ni les raisons et ne donne pas le libellé des questions.`,
    },
    source: report.sources.map(readableSource).join('; '),
    state: 'CLOSED',
    reconstructed: true,
    createdAt: new Date('2008-08-01T00:00:00Z'),
    publishedAt: now,
  })
  return { surveys: [row], questions, sheets }
}

const day = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** An invented draft: it shows how a survey is built, and nobody was asked. */
function draft(now: Date): Surveys {
  const id = 'draft-example'
  const row = survey({
    id,
    title: { en: 'Where members stand (example)', fr: 'Où en sont les membres (exemple)' },
    intro: {
      en: 'An example of the demonstration. It takes ten minutes, and nobody else sees what your municipality answers.',
      fr: 'Un exemple de la démonstration. Il prend dix minutes, et personne d’autre ne voit les réponses de votre municipalité.',
    },
    opensOn: day(now, 0),
    closesOn: day(now, 30),
    state: 'DRAFT',
    invented: true,
    createdBy: 'person-secretariat',
    createdAt: now,
  })
  const questions = questionsOf(id, [
    {
      kind: 'CHOICES',
      required: true,
      prompt: {
        en: 'Which steps has your municipality taken?',
        fr: 'Quelles étapes votre municipalité a-t-elle franchies ?',
      },
      choices: report.fourSteps.map(({ code, label }) => ({ value: code.toUpperCase(), label })),
    },
    {
      kind: 'CHOICE',
      prompt: { en: 'Is there a plan of action?', fr: 'Existe-t-il un plan d’action ?' },
      choices: [
        { value: 'ADOPTED', label: { en: 'Adopted', fr: 'Adopté' } },
        { value: 'WRITTEN', label: { en: 'Being written', fr: 'En rédaction' } },
        { value: 'NONE', label: { en: 'Not yet', fr: 'Pas encore' } },
      ],
    },
    {
      kind: 'SCALE',
      prompt: {
        en: 'How well do staff and council work together on this? (1: hardly, 5: very well)',
        fr: 'Comment le personnel et le conseil travaillent-ils ensemble à ce sujet ? (1 : à peine, 5 : très bien)',
      },
      least: 1,
      most: 5,
    },
    {
      kind: 'TEXT',
      prompt: { en: 'What stands in the way?', fr: 'Qu’est-ce qui fait obstacle ?' },
    },
  ])
  return { surveys: [row], questions, sheets: [] }
}

export function demoSurveys(now: Date): Surveys {
  const [past, next] = [wave2007(now), draft(now)]
  return {
    surveys: [...past.surveys, ...next.surveys],
    questions: [...past.questions, ...next.questions],
    sheets: past.sheets,
  }
}
