import { useSearchParams } from '@remix-run/react'
import { useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { Notice } from '../notice/notice.tsx'
import { isTooLong, mostCharacters } from './searched-text.ts'

/** Above a list that can be searched: the words in the address are too many, and it is whole. */
export function SearchTooLong() {
  const { t, lang } = useWords('shell')
  const [parameters] = useSearchParams()
  if (!isTooLong(parameters)) return null
  return (
    <Notice tone="warning" title={t('filter.tooLongTitle')} live>
      <p>{t('filter.tooLong', { number: writeNumber(lang, mostCharacters) })}</p>
    </Notice>
  )
}
