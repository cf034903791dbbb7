import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'

/** Last part of the address, and the key of its words. */
const tools = [
  'municipalities',
  'counts',
  'import',
  'audit',
  'partners',
  'reports',
  'contacts',
  'surveys',
  'maturity-models',
  'discussions',
] as const

/** The secretariat's other rooms. */
export function DeskTools() {
  const { t, lang } = useWords('desk')
  return (
    <nav className="desk-tools stack" aria-labelledby="tools">
      <h2 id="tools">{t('tools')}</h2>
      <ul role="list">
        {tools.map(tool => (
          <li key={tool}>
            <Link to={`/${lang}/desk/${tool}`}>{t(`tool.${tool}`)}</Link>
            <span className="soft small">{t(`toolLead.${tool}`)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
