import { useWords } from '../../language/words.ts'
import type { Level, ModelElement } from './elements.ts'
import { ElementName } from './element-name.tsx'

interface ContentsProps {
  elements: readonly ModelElement[]
  levels: readonly Level[]
  counts: string
}

/** The page as a grid: elements down, levels across. It is also the way into the long text below. */
export function Contents({ elements, levels, counts }: ContentsProps) {
  const { t } = useWords('maturity')
  return (
    <nav className="stack" aria-labelledby="contents">
      <h2 id="contents">{t('contentsTitle')}</h2>
      <p>
        {counts}. {t('countsNote')}
      </p>
      <p className="small soft screen-only">{t('contentsNote')}</p>
      {/* A region that scrolls must take the focus. */}
      <section className="contents-grid" aria-label={t('contentsCaption')} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{t('contentsCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('elementColumn')}</th>
              {levels.map(({ number }) => (
                <th key={number} scope="col">
                  {t('level', { level: String(number) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {elements.map(element => (
              <tr key={element.code}>
                <th scope="row">
                  <a href={`#${element.code}`}>
                    <ElementName element={element} />
                  </a>
                </th>
                {levels.map(({ number }) => (
                  <td key={number}>
                    <OutcomeLinks element={element} level={number} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </nav>
  )
}

function OutcomeLinks({ element, level }: { element: ModelElement; level: number }) {
  const { t } = useWords('maturity')
  const outcomes = element.outcomes.filter(outcome => outcome.level === level)
  if (outcomes.length === 0) return <span className="soft small">{t('noOutcome')}</span>
  return (
    <span className="contents-grid__links">
      {outcomes.map(({ number, title }) => (
        <a
          key={number}
          className={title ? 'contents-grid__link' : 'contents-grid__link contents-grid__link--unknown'}
          href={`#outcome-${number}`}
          aria-label={title ? t('outcome', { number: String(number) }) : t('unknownLink', { number: String(number) })}
        >
          {number}
        </a>
      ))}
    </span>
  )
}
