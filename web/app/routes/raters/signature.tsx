import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface SignatureProps {
  day: string
  name: string | null
  /** Codes of the indicators that were rated otherwise since. */
  changed: readonly string[]
}

/** Who put their name to the ratings, when, and whether they still are what was signed. */
export function Signature({ day, name, changed }: SignatureProps) {
  const { t } = useWords('raters')
  const signed = t('agreedOn', { day, name: name ?? t('somebody') })
  if (changed.length === 0) return <Notice tone="success" title={signed} />
  return (
    <Notice tone="warning" title={signed}>
      <p>{t('changedSince', { codes: changed.join(', ') })}</p>
    </Notice>
  )
}
