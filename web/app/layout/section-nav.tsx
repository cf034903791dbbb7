import { NavLink } from '@remix-run/react'
import { useWords } from '../language/words.ts'
import { sections } from './sections.ts'

/** Wraps on a phone instead of hiding: everything is in reach without a script. */
export function SectionNav() {
  const { t, lang } = useWords('shell')
  return (
    <nav className="section-nav" aria-label={t('sections')}>
      <ul className="wrap">
        {sections.map(section => (
          <li key={section}>
            <NavLink to={`/${lang}/${section}`}>{t(`nav.${section}`)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
