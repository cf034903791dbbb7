import { FieldErrors } from '../../components/field/field-errors.tsx'
import { Optional } from '../../components/field/field.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { SurveyQuestionKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { type Given, nameOf } from './answers.ts'
import './survey.css'

export interface Question {
  id: string
  kind: SurveyQuestionKind
  required: boolean
  least?: number | null
  most?: number | null
  prompt: LocalizedValue
  choices: readonly { value: string; label: LocalizedValue }[]
}

interface QuestionFieldProps {
  question: Question
  given: Given
  problems: readonly string[] | undefined
}

/** One question with what was answered so far: native controls, in every kind. */
export function QuestionField({ question, given, problems }: QuestionFieldProps) {
  const name = nameOf(question.id)
  const wrong = Boolean(problems?.length)
  const className = wrong ? 'field field--wrong survey-question' : 'field survey-question'
  const label = (
    <>
      <LocalizedText value={question.prompt} note={false} /> {!question.required && <Optional />}
    </>
  )
  if (question.kind === 'TEXT')
    return (
      <div className={className}>
        <label htmlFor={name}>{label}</label>
        <FieldErrors id={`${name}-error`} errors={problems} />
        <textarea
          id={name}
          name={name}
          className="input"
          rows={5}
          dir="auto"
          maxLength={5_000}
          defaultValue={given.text}
          aria-describedby={wrong ? `${name}-error` : undefined}
        />
      </div>
    )
  return (
    // The summary of errors leads to the group, so the group carries the id of the field.
    <fieldset id={name} className={className} tabIndex={-1} aria-describedby={wrong ? `${name}-error` : undefined}>
      <legend>{label}</legend>
      {question.kind === 'CHOICES' && <SeveralHint />}
      <FieldErrors id={`${name}-error`} errors={problems} />
      <div className={question.kind === 'SCALE' ? 'survey-question__scale' : undefined}>
        {offered(question).map(({ value, label: text }) => (
          <label key={value} className="choice">
            <input
              type={question.kind === 'CHOICES' ? 'checkbox' : 'radio'}
              name={name}
              value={value}
              defaultChecked={given.choices.includes(value)}
            />
            {typeof text === 'string' ? <span>{text}</span> : <LocalizedText value={text} note={false} />}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function SeveralHint() {
  const { t } = useWords('survey')
  return <p className="field__hint">{t('several')}</p>
}

function offered({ kind, choices, least, most }: Question): { value: string; label: LocalizedValue | string }[] {
  if (kind !== 'SCALE') return [...choices]
  const first = least ?? 1
  return Array.from({ length: (most ?? 5) - first + 1 }, (_, step) => {
    const value = String(first + step)
    return { value, label: value }
  })
}
