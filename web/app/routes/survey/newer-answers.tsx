import { NewerRecord } from '../../components/newer-record/newer-record.tsx'
import { type AllGiven, nothing } from './answers.ts'
import type { Question } from './question-field.tsx'

interface NewerAnswersProps {
  newer: { revision: number; given: AllGiven }
  questions: readonly Question[]
}

/** What another put into the sheet meanwhile. */
export function NewerAnswers({ newer: { revision, given }, questions }: NewerAnswersProps) {
  const facts = questions.map(({ id, prompt, choices }) => {
    const { choices: chosen, text } = given[id] ?? nothing
    const labels = chosen.map(value => choices.find(choice => choice.value === value)?.label.text ?? value)
    return { label: prompt.text, value: <bdi>{labels.join(', ') || text || '–'}</bdi> }
  })
  return <NewerRecord revision={revision} facts={facts} />
}
