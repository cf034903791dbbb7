import { useWords } from '../../language/words.ts'

interface MastheadProps {
  total: { count: number; number: string }
  feed: { href: string; isPart: boolean; isWider: boolean }
}

/** How much news there is, and how it comes to the reader by itself. */
export function Masthead({ total, feed }: MastheadProps) {
  const { t } = useWords('news')
  return (
    <div className="masthead">
      <p className="masthead__count">{t('items', total)}</p>
      <p className="masthead__feed screen-only">
        <a href={feed.href} type="application/atom+xml">
          {t(feed.isPart ? 'feed.part' : 'feed.all')}
        </a>{' '}
        <span className="small soft">
          {t('feed.what')} {feed.isWider && t('feed.wider')}
        </span>
      </p>
    </div>
  )
}
