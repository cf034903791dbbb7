import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

export const CommitmentName = ({ number, title }: { number: number; title: LocalizedValue }) => (
  <>
    {number}. <LocalizedText value={title} note={false} />
  </>
)

/** By the document's own number, where it has one. */
export function ActionName({ number, text }: { number: string; text: LocalizedValue }) {
  const { t } = useWords('municipality-progress')
  return (
    <>
      {t('action')} {number && <bdi>{number}</bdi>} · <LocalizedText value={text} note={false} />
    </>
  )
}
