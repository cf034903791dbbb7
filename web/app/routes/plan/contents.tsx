import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { PlanSectionOutlineFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

export function Contents({ sections }: { sections: readonly PlanSectionOutlineFragment[] }) {
  const { t } = useWords('plan')
  return (
    <nav className="plan__contents" aria-labelledby="contents">
      <h2 id="contents">{t('contents')}</h2>
      <ol>
        {sections.map(({ number, title }) => (
          <li key={number}>
            <a href={`#section-${number}`}>
              <span className="plan__number">{number}</span>
              <span>
                <LocalizedText value={title} note={false} />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
