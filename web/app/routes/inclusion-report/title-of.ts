import { wordsFor } from '../../language/words.server.ts'
import type { InclusionAnswer, InclusionRecord } from './records.ts'

/** What a record is called in a list. Called in loaders. */
export function titleOf(lang: string | undefined, { commitments }: InclusionAnswer, one: InclusionRecord) {
  if (one.kind === 'step') return { text: wordsFor(lang, 'terms')(`step.${one.node.step}`), lang: lang ?? 'en' }
  if (one.kind !== 'progress') return one.node.title
  const number = one.node.commitment?.number ?? 0
  const title = commitments?.find(commitment => commitment.number === number)?.title
  return {
    text: wordsFor(lang, 'inclusion-report')('doc.commitment', { number, title: title?.text ?? '' }),
    lang: title?.lang ?? 'en',
  }
}
