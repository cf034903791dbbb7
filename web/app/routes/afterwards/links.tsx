import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'

interface LinksProps {
  slug: string
  mayChange: boolean
  hasBegun: boolean
  isOver: boolean
  hasCertificate: boolean
  mayGiveFeedback: boolean
}

/** What is left to do after an event, for its organisers and for whoever came. */
export function AfterwardsLinks({ slug, mayChange, hasBegun, isOver, hasCertificate, mayGiveFeedback }: LinksProps) {
  const { t, lang } = useWords('afterwards')
  const links = [
    ...(mayGiveFeedback ? (['give'] as const) : []),
    ...(hasCertificate ? (['certificate'] as const) : []),
    ...(mayChange && hasBegun ? (['attendance', 'minutes'] as const) : []),
    ...(mayChange && hasBegun && isOver ? (['feedback'] as const) : []),
  ]
  if (links.length === 0) return null
  return (
    <section className="places stack screen-only" aria-labelledby="afterwards">
      <h2 id="afterwards">{t('links.title')}</h2>
      <ul className="after-links">
        {links.map(link => (
          <li key={link}>
            <Link to={`/${lang}/events/${slug}/${link === 'give' ? 'feedback' : link}`}>{t(`links.${link}`)}</Link>
            {link === 'give' && <p className="small soft">{t('links.giveHint')}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
