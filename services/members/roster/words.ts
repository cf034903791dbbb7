import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'

const most = {
  joinedBasis: 200,
  actor: 200,
  source: 500,
  leftSource: 500,
  reason: 500,
  skipReason: 500,
  idempotencyKey: 100,
}
type Field = keyof typeof most
type Words = { [field in Field]?: string | null | undefined }

/** What is wrong with the words that go with a record: too long, or missing where `required` names them. */
export const faultsOfWords = (input: Words, required: readonly Field[] = []): Fault[] =>
  (Object.keys(most) as Field[]).flatMap((field): Fault[] => {
    const text = storable(input[field] ?? '')
    if (!text && required.includes(field)) return [{ word: 'required', field }]
    return text.length > most[field] ? [{ word: 'tooLong', field, facts: { most: most[field] } }] : []
  })
