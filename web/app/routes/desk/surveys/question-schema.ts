import { z } from 'zod'
import { atOnce } from '../../../components/field/at-once.ts'
import type { SurveyQuestionInput, SurveyQuestionKind } from '../../../graphql/generated/graphql.ts'
import { type Text, textIn, textsIn } from './head-schema.ts'

export const questionKinds = ['CHOICE', 'CHOICES', 'SCALE', 'TEXT'] as const satisfies readonly SurveyQuestionKind[]

const prompt = z.string().trim().max(500, 'tooLong').optional()
const lines = z.string().max(6_000, 'tooLong').optional()
const end = z.coerce.number({ error: 'zeroToTen' }).int('zeroToTen').min(0, 'zeroToTen').max(10, 'zeroToTen').optional()

const linesOf = (text: string | undefined) =>
  (text ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

/** A question as the form holds it: choices one a line, in the same order in both languages. */
export const questionSchema = z
  .object({
    kind: z.enum(questionKinds, { error: 'required' }),
    promptEn: prompt,
    promptFr: prompt,
    choicesEn: lines,
    choicesFr: lines,
    least: end,
    most: end,
    required: z.string().optional(),
  })
  .superRefine(({ kind, promptEn, promptFr, choicesEn, choicesFr, least = 1, most = 5 }, { addIssue }) => {
    const wrong = (path: string, message: string) => addIssue({ code: 'custom', message, path: [path] })
    if (!promptEn && !promptFr) wrong('promptEn', 'oneLanguage')
    if (kind === 'SCALE' && most <= least) wrong('most', 'scaleEnds')
    if (kind !== 'CHOICE' && kind !== 'CHOICES') return
    const [en, fr] = [linesOf(choicesEn), linesOf(choicesFr)]
    if (Math.max(en.length, fr.length) < 2) wrong('choicesEn', 'twoChoices')
    else if (en.length > 0 && fr.length > 0 && en.length !== fr.length) wrong('choicesFr', 'choicesDiffer')
  }, atOnce)

export type QuestionValues = z.infer<typeof questionSchema>

export interface WrittenQuestion {
  kind: SurveyQuestionKind
  required: boolean
  least?: number | null
  most?: number | null
  allPrompts: readonly Text[]
  choices: readonly { value: string; allLabels: readonly Text[] }[]
}

/** What a form says, and what stood there in other languages, as the graph takes it. */
export function questionIn(values: QuestionValues, before?: WrittenQuestion): SurveyQuestionInput {
  const { kind, promptEn, promptFr, choicesEn, choicesFr, least, most, required } = values
  const [en, fr] = [linesOf(choicesEn), linesOf(choicesFr)]
  const count = Math.max(en.length, fr.length)
  const offers = kind === 'CHOICE' || kind === 'CHOICES'
  return {
    kind,
    prompt: textsIn(promptEn, promptFr, before?.allPrompts),
    required: Boolean(required),
    choices: offers
      ? Array.from({ length: count }, (_, at) => ({
          label: textsIn(en[at], fr[at], before?.choices.length === count ? before.choices[at]?.allLabels : []),
        }))
      : null,
    least: kind === 'SCALE' ? (least ?? 1) : null,
    most: kind === 'SCALE' ? (most ?? 5) : null,
  }
}

/** A question that stays as it is. */
export const inputOf = ({
  kind,
  required,
  least,
  most,
  allPrompts,
  choices,
}: WrittenQuestion): SurveyQuestionInput => ({
  kind,
  required,
  least,
  most,
  prompt: allPrompts.map(({ lang, text }) => ({ lang, text })),
  choices: choices.map(({ value, allLabels }) => ({
    value,
    label: allLabels.map(({ lang, text }) => ({ lang, text })),
  })),
})

/** What the form begins with. */
export function valuesOf({ kind, required, least, most, allPrompts, choices }: WrittenQuestion) {
  const labels = (lang: 'en' | 'fr') => choices.flatMap(({ allLabels }) => textIn(allLabels, lang) ?? []).join('\n')
  return {
    kind,
    promptEn: textIn(allPrompts, 'en'),
    promptFr: textIn(allPrompts, 'fr'),
    choicesEn: labels('en'),
    choicesFr: labels('fr'),
    least: least ?? undefined,
    most: most ?? undefined,
    required: required ? 'yes' : undefined,
  }
}

/** The same questions with one of them moved. */
export function moved<One>(list: readonly One[], from: number, to: number): One[] {
  const rest = list.filter((_, at) => at !== from)
  const one = list.slice(from, from + 1)
  return [...rest.slice(0, to), ...one, ...rest.slice(to)]
}
