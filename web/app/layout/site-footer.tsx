import { Link } from '@remix-run/react'
import { useWords } from '../language/words.ts'

export function SiteFooter() {
  const { t, lang } = useWords('shell')
  return (
    <footer className="site-footer">
      <div className="band" />
      <div className="site-footer__body wrap">
        <section>
          <h2>{t('footer.aboutTitle')}</h2>
          <p>{t('footer.about')}</p>
          <p>{t('footer.independent')}</p>
          <ul>
            <li>
              <Link to={`/${lang}/partners`}>{t('footer.partners')}</Link>
            </li>
            <li>
              <Link to={`/${lang}/reports`}>{t('footer.reports')}</Link>
            </li>
          </ul>
        </section>
        <section>
          <h2>{t('footer.sourcesTitle')}</h2>
          <p>{t('footer.sources')}</p>
        </section>
        <section>
          <h2>{t('footer.followTitle')}</h2>
          <ul>
            <li>
              <a href="/calendar.ics">{t('footer.calendar')}</a>
            </li>
            <li>
              <a href="/feeds/activity.atom">{t('footer.feed')}</a>
            </li>
            <li>
              <Link to={`/${lang}/surveys`}>{t('footer.surveys')}</Link>
            </li>
            <li>
              <Link to={`/${lang}/open-data`}>{t('footer.openData')}</Link>
            </li>
            <li>
              <a href="#content">{t('footer.toTop')}</a>
            </li>
          </ul>
        </section>
      </div>
    </footer>
  )
}
