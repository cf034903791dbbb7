import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'
import { kinds } from '../library/filter.ts'

/** What it is decides what the form asks. */
export function KindChooser() {
  const { t, lang } = useWords('share-resource')
  const { t: terms } = useWords('terms')
  return (
    <nav aria-labelledby="kinds" className="stack">
      <h2 id="kinds">{t('chooseKind')}</h2>
      <ul className="kind-chooser" role="list">
        {kinds.map(kind => (
          <li key={kind} className={`kind-chooser__kind volume--${kind}`}>
            <Link to={`/${lang}/library/new?kind=${kind}`}>{terms(`resourceKind.${kind}`)}</Link>
            <p className="soft small">{t(`about.${kind}`)}</p>
          </li>
        ))}
      </ul>
    </nav>
  )
}
