import { LocalizedText, type LocalizedValue, ShownIn } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface ExamplesProps {
  commitment: { exampleActions: readonly LocalizedValue[]; exampleIndicators: readonly LocalizedValue[] }
}

/** What a municipality may do, and by what it may see that it helps. */
export function Examples({ commitment }: ExamplesProps) {
  const { t } = useWords('commitments')
  return (
    <div className="stack">
      <div className="examples">
        <Panel id="actions" title={t('actionsTitle')} texts={commitment.exampleActions} />
        <Panel id="indicators" title={t('indicatorsTitle')} texts={commitment.exampleIndicators} />
      </div>
      <p className="soft small">{t('wording')}</p>
    </div>
  )
}

function Panel({ id, title, texts }: { id: string; title: string; texts: readonly LocalizedValue[] }) {
  return (
    <section className={`examples__panel examples__panel--${id}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {texts.map(value => (
          <li key={value.text}>
            <LocalizedText value={value} note={false} />
          </li>
        ))}
      </ul>
      {texts[0] && <ShownIn lang={texts[0].lang} />}
    </section>
  )
}
