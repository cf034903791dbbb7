import { textsOf } from '../../shared/texts.ts'
import { type QuestionInput, valueOf } from './rules.ts'
import type { NewQuestion } from './store.ts'

/** A question as it is kept: of each kind what belongs to it. */
export function questionOf({
  kind,
  prompt,
  required,
  choices,
  least,
  most,
}: QuestionInput & { required?: boolean | null | undefined }): NewQuestion {
  const offers = kind === 'CHOICE' || kind === 'CHOICES'
  return {
    kind,
    prompt: textsOf(prompt),
    required: required ?? false,
    choices: offers
      ? (choices ?? []).map(({ value, label }, index) => ({ value: valueOf(value, index), label: textsOf(label) }))
      : [],
    least: kind === 'SCALE' ? (least ?? 1) : null,
    most: kind === 'SCALE' ? (most ?? 5) : null,
  }
}
