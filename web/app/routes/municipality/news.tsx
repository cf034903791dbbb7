import { Link } from '@remix-run/react'
import { ActivityList, type ListedActivity } from '../../components/activity-list/activity-list.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

export function News({ news, slug }: { news: readonly ListedActivity[] | null; slug: string }) {
  const { t, lang } = useWords('municipality')
  return (
    <section className="stack" id="news" aria-labelledby="news-title">
      <h2 id="news-title">{t('news.title')}</h2>
      {!news && <PanelUnavailable />}
      {news?.length === 0 && <p className="soft">{t('news.none')}</p>}
      {news && news.length > 0 && <ActivityList items={news} />}
      <p>
        {news?.length === 0 ? (
          <Link to={`/${lang}/news`}>{t('news.all')}</Link>
        ) : (
          <Link to={`/${lang}/news?municipality=${slug}`}>{t('news.more')}</Link>
        )}
      </p>
    </section>
  )
}
