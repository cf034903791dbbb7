import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { CollectionsPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { namesOf } from './curators.ts'
import '../library/library.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const after = new URL(args.request.url).searchParams.get('after')
  const answer = await execute(args, CollectionsPageDocument, { after })
  const { nodes, pageInfo } = subjectIn(answer, 'collections')
  const t = wordsFor(lang, 'collections')
  return {
    title: t('title'),
    description: t('lead'),
    mayBegin: Boolean(answer.data.mayAddLibraryFile),
    page: pageInfo,
    collections: nodes.map(({ itemCount, curators, ...collection }) => ({
      ...collection,
      count: { count: itemCount, number: writeNumber(lang, itemCount) },
      curators: namesOf(lang, curators),
    })),
  }
}

export const handle = { words: ['collections'] } satisfies PageHandle

export default function CollectionsPage() {
  const { t, lang } = useWords('collections')
  const { title, mayBegin, collections, page } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={t('lead')} steps={[{ label: t('library'), to: '/library' }]}>
        {mayBegin && <ButtonLink to={`/${lang}/library/collections/new`}>{t('begin')}</ButtonLink>}
      </PageHead>
      <div className="wrap stack">
        {collections.length === 0 && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
        <ul className="shelf" role="list">
          {collections.map(({ slug, title: name, description, count, curators }) => (
            <li key={slug} className="volume volume--GUIDE">
              <Card
                to={`/${lang}/library/collections/${slug}`}
                eyebrow={<span className="volume__kind">{t('items', count)}</span>}
                title={<LocalizedText value={name} note={!description} />}
              >
                {description && (
                  <div className="volume__summary">
                    <LocalizedText as="p" value={description} />
                  </div>
                )}
                {curators && <p className="small soft">{t('curatedBy', { names: curators })}</p>}
              </Card>
            </li>
          ))}
        </ul>
        <Pagination page={page} />
      </div>
    </>
  )
}

export const meta = pageMeta
