import { Link } from '@remix-run/react'
import { Rings } from '../components/rings/rings.tsx'
import { useWords } from '../language/words.ts'
import { AccountLink } from './account-link.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { SearchBox } from './search-box.tsx'
import { SectionNav } from './section-nav.tsx'

export function SiteHeader() {
  const { t, lang } = useWords('shell')
  return (
    <header className="site-header">
      <div className="site-header__top wrap">
        <Link className="brand" to={`/${lang}`}>
          <Rings className="brand__mark" />
          <span className="brand__words">
            <span className="brand__name">{t('siteName')}</span>
            <span className="brand__role">{t('siteRole')}</span>
          </span>
        </Link>
        <SearchBox />
        <div className="site-header__tools">
          <LanguageSwitch />
          <AccountLink />
        </div>
      </div>
      <SectionNav />
    </header>
  )
}
