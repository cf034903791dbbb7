import { MarkedText } from '../../components/marked-text/marked-text.tsx'
import type { ChangedTextFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { LanguageName } from './language-name.tsx'

interface ChangedTextsProps {
  id: 'summary' | 'challenges'
  texts: readonly (ChangedTextFragment & { added: string; removed: string })[]
}

/** A text in each of its languages, with what was added and removed. */
export function ChangedTexts({ id, texts }: ChangedTextsProps) {
  const { t } = useWords('progress')
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t(id)}</h2>
      {texts.length === 0 && <p className="soft">{t('changes.textNone')}</p>}
      {texts.map(text => (
        <article key={text.lang} className="changed-text">
          <h3>
            <LanguageName tag={text.lang} />
          </h3>
          <p className="soft small">
            {text.kind === 'CHANGED'
              ? t('changes.words', { added: text.added, removed: text.removed })
              : t(`changes.text${text.kind}`)}
          </p>
          {text.kind === 'SAME' ? (
            <details>
              <summary className="small">{t('changes.unchanged')}</summary>
              <Words text={text} />
            </details>
          ) : (
            <Words text={text} />
          )}
        </article>
      ))}
    </section>
  )
}

const Words = ({ text: { lang, dir, parts } }: { text: ChangedTextFragment }) => (
  <div className="changed-text__words" lang={lang} dir={dir}>
    <MarkedText parts={parts} />
  </div>
)
