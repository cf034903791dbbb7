import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface TakenBackProps {
  files: readonly { id: string; number: string; day: string; reason: LocalizedValue }[]
}

/** Versions of files that should never have been there, without their names. */
export function TakenBack({ files }: TakenBackProps) {
  const { t } = useWords('library')
  return (
    <section className="stack" aria-labelledby="taken-back">
      <h3 id="taken-back">{t('item.takenBackTitle')}</h3>
      <ul className="small">
        {files.map(({ id, number, day, reason }) => (
          <li key={id}>
            {t('item.version', { number, day })}: <LocalizedText value={reason} note={false} />
          </li>
        ))}
      </ul>
    </section>
  )
}
