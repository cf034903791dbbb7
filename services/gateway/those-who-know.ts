import type { News, Notice } from '../shared/changes.ts'

type Subjects = NonNullable<News['seeks']>
type Known = readonly { municipality: { slug: string } }[] | null
type Carried = { subjectId: string; news: (News & { notices?: readonly Notice[] }) | null }

/**
 * Names those who are told of a question: the municipalities that have published experience with it. It is told to nobody as long
 * as the part that knows them does not answer, and then to all of them.
 */
export async function tellingThoseWhoKnow(
  changes: readonly unknown[],
  knownWith: (subjects: Subjects) => Promise<Known>,
) {
  const told: unknown[] = []
  for (const change of changes as readonly Carried[]) {
    const { subjectId, news } = change
    if (!news?.seeks) {
      told.push(change)
      continue
    }
    const known = (await knownWith(news.seeks)) ?? []
    const slugs = known.map(({ municipality }) => municipality.slug).filter(slug => slug !== news.municipality)
    const notices = slugs.map(
      (municipality): Notice => ({
        kind: 'QUESTION_WAITS',
        about: subjectId,
        municipality,
        person: null,
        url: news.url,
      }),
    )
    told.push({ ...change, news: { ...news, concerns: slugs, notices: [...(news.notices ?? []), ...notices] } })
  }
  return told
}
