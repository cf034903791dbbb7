import { Feed } from 'feed'
import type { ActivityFeedQuery } from '../../app/graphql/generated/graphql.ts'
import type { Lang } from '../../app/language/languages.ts'
import { plain } from '../../../services/shared/plain.ts'
import { wordsOf } from './words.ts'

type Activity = NonNullable<ActivityFeedQuery['activity']>['nodes'][number]
/** `parameters` are those of its address; `names` say in words what they narrow the news to. */
type News = { lang: Lang; origin: string; parameters: URLSearchParams; names: readonly string[] }

/** Names in this space never change, wherever the portal stands. */
const name = (...parts: readonly string[]) => `tag:coalition-portal,2026:${parts.map(encodeURIComponent).join(':')}`

/** News as an Atom feed. The same news are the same bytes. */
export function activityFeed(news: readonly Activity[], { lang, origin, parameters, names }: News) {
  const t = wordsOf(lang, 'shell')
  const feed = new Feed({
    id: name('feed', 'activity', String(parameters)),
    title: plain([t('nav.news'), ...names, t('siteName')].join(' – ')),
    description: plain(wordsOf(lang, 'feeds')('newsLead')),
    link: `${origin}/${lang}/news`,
    feedLinks: { atom: `${origin}/feeds/activity.atom?${parameters}` },
    updated: new Date(news[0]?.at ?? 0),
    author: { name: t('siteName'), link: `${origin}/${lang}` },
    generator: false,
  })
  for (const one of news)
    feed.addItem({
      id: name('activity', one.id),
      title: html(titleOf(one, lang)),
      link: `${origin}/${lang}${one.url}`,
      date: new Date(one.at),
      published: new Date(one.at),
      category: [{ term: one.kind, name: wordsOf(lang, 'terms')(`activityKind.${one.kind}`) }],
      ...(one.invented ? { description: html(t('notice.invented')) } : {}),
    })
  return feed.atom1().replace('<feed ', `<feed xml:lang="${lang}" `)
}

/** `Progress published: Calgary – …`, and first of all whether it is invented. */
export function titleOf({ kind, municipality, summary, invented }: Activity, lang: Lang) {
  const what = [municipality?.name.text, summary.text].filter(Boolean).join(' – ')
  const title = wordsOf(lang, 'feeds')('newsTitle', { kind: wordsOf(lang, 'terms')(`activityKind.${kind}`), what })
  return invented ? `[${wordsOf(lang, 'shell')('notice.inventedTitle')}] ${title}` : title
}

/** Readers take these texts as HTML. */
const html = (text: string) => plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
