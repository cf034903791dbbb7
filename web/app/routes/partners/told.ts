import type { wordsFor } from '../../language/words.server.ts'
import { writeDay, writePartialDate } from '../../language/write.ts'

interface Told {
  happenedOn?: { value: string; precision: 'DAY' | 'MONTH' | 'YEAR' } | null
  reportedFrom?: string | null
  reportedUntil?: string | null
}

/** When something happened, and no more than the source tells. Called in loaders. */
export function writeTold(t: ReturnType<typeof wordsFor<'partners'>>, lang: string | undefined, told: Told) {
  const date = writePartialDate(lang, told.happenedOn)
  if (date) return date.text
  if (!told.reportedFrom || !told.reportedUntil) return t('undated')
  return t('between', { from: writeDay(lang, told.reportedFrom), until: writeDay(lang, told.reportedUntil) })
}
