import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

/** What the source names as evidence of an indicator, on one line. */
export function Examples({ examples }: { examples: readonly LocalizedValue[] }) {
  const { t } = useWords('assessment')
  if (examples.length === 0) return null
  return (
    <p className="small soft">
      {t('examples')}{' '}
      {examples.map((example, at) => (
        <span key={example.text}>
          {at > 0 && ' · '}
          <LocalizedText value={example} note={false} />
        </span>
      ))}
    </p>
  )
}
