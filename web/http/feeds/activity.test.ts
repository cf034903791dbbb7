import { expect, test } from 'vitest'
import type { ActivityFeedQuery } from '../../app/graphql/generated/graphql.ts'
import { activityFeed, titleOf } from './activity.ts'

const news: NonNullable<ActivityFeedQuery['activity']>['nodes'][number] = {
  id: 'one',
  kind: 'PROGRESS_PUBLISHED',
  at: '2026-11-17T08:00:00.000Z',
  municipality: { name: { text: 'Calgary' } },
  summary: { text: 'Fair hiring' },
  url: '/progress/one',
  invented: false,
}
const write = (...all: Partial<typeof news>[]) =>
  activityFeed(
    all.map(each => ({ ...news, ...each })),
    {
      lang: 'fr',
      origin: 'https://portal.test',
      parameters: new URLSearchParams({ lang: 'fr', commitment: '6' }),
      names: ['Emploi & équité'],
    },
  )

test.each([
  ['en', 'Progress published: Calgary – Fair hiring'],
  ['fr', 'Progrès publiés\u00a0: Calgary – Fair hiring'],
] as const)('a title says in %s what happened and where', (lang, title) => {
  expect(titleOf(news, lang)).toBe(title)
})

test.each(['en', 'fr', 'ar', 'vi'] as const)('invented news says so before anything else in %s', lang => {
  expect(titleOf({ ...news, invented: true }, lang)).toMatch(/^\[\P{P}+\] /u)
})

test('news of the whole network names no municipality', () => {
  expect(titleOf({ ...news, municipality: null }, 'en')).toBe('Progress published: Fair hiring')
})

test('every link is absolute, and every name outlives the place of the portal', () => {
  const feed = write({})
  expect(feed).toContain('<link rel="self" href="https://portal.test/feeds/activity.atom?lang=fr&amp;commitment=6"/>')
  expect(feed).toContain('<link href="https://portal.test/fr/progress/one"/>')
  expect(feed).toContain('<id>tag:coalition-portal,2026:activity:one</id>')
  expect(feed).toContain('<id>tag:coalition-portal,2026:feed:activity:lang%3Dfr%26commitment%3D6</id>')
  expect(feed).toContain('xml:lang="fr"')
  expect(feed).not.toContain('undefined')
})

test('a summary is a text and never markup', () => {
  expect(write({ summary: { text: '<b>5 & 6</b> ]]>\u0000' } })).toContain('&lt;b&gt;5 &amp; 6&lt;/b&gt; ]]&gt;]]>')
})

test('the feed is as new as its newest entry, and an empty one is always the same', () => {
  expect(write({})).toMatch(/<updated>2026-11-17T08:00:00\.000Z<\/updated>\s*<author>/)
  expect(write()).toBe(write())
})
