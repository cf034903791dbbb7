import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'

/** The secretariat's other rooms. */
export function DeskTools() {
  const { t, lang } = useWords('desk')
  return (
    <nav className="desk-tools stack" aria-labelledby="tools">
      <h2 id="tools">{t('tools')}</h2>
      <ul role="list">
        <li>
          <Link to={`/${lang}/desk/counts`}>{t('tool.counts')}</Link>
          <span className="soft small">{t('toolLead.counts')}</span>
        </li>
      </ul>
    </nav>
  )
}
