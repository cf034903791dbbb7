import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { CollectionPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { readFlash } from '../../session/flash.server.ts'
import { Shelf } from '../library/shelf.tsx'
import { writeVolumes } from '../library/volumes.ts'
import { namesOf } from './curators.ts'
import { Discarded } from './discard.tsx'
import { structuredCollection } from './structured-collection.ts'
import '../library/library.css'

const deeds = [
  'collectionCreated',
  'collectionChanged',
  'addedToCollection',
  'collectionDiscarded',
  'collectionRestored',
] as const

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const answer = await execute(args, CollectionPageDocument, { slug })
  const { items, curators, ...collection } = subjectIn(answer, 'collection')
  const { flash, headers } = await readFlash(args.request)
  const address = new URL(`/${lang}/library/collections/${slug}`, args.request.url).href
  return data(
    {
      ...collection,
      title: collection.title.text,
      unlisted: collection.isDiscarded,
      name: collection.title,
      about: collection.description ?? null,
      description: collection.description?.text ?? wordsFor(lang, 'collections')('lead'),
      isWanting: answer.failed.size > 0,
      done: deeds.find(deed => deed === flash) ?? null,
      curators: namesOf(lang, curators),
      structured: structuredCollection({ ...collection, items }, address),
      volumes: writeVolumes(lang, items, answer.data.commitments ?? []),
    },
    { headers },
  )
}

export const handle = { words: ['collections', 'library'] } satisfies PageHandle

export default function CollectionPage() {
  const { t, lang } = useWords('collections')
  const { slug, name, about, curators, volumes, mayChange, isDiscarded, isWanting, done } =
    useLoaderData<typeof loader>()
  const path = `/${lang}/library/collections/${slug}`
  return (
    <>
      <PageHead
        eyebrow={t('eyebrow')}
        title={<LocalizedText value={name} note={!about} />}
        here={<LocalizedText value={name} note={false} />}
        lead={about ? <LocalizedText value={about} /> : undefined}
        steps={[
          { label: t('library'), to: '/library' },
          { label: t('title'), to: '/library/collections' },
        ]}
      >
        {curators && <p className="soft">{t('curatedBy', { names: curators })}</p>}
        {mayChange && !isDiscarded && (
          <ButtonLink kind="secondary" to={`${path}/edit`}>
            {t('edit')}
          </ButtonLink>
        )}
      </PageHead>
      <div className="wrap stack">
        {done && <SuccessNotice>{t(`done.${done}`)}</SuccessNotice>}
        {isDiscarded && <Discarded path={path} />}
        {isWanting && <PanelUnavailable />}
        {volumes.length > 0 ? (
          <>
            <h2 className="visually-hidden">{t('itemsTitle')}</h2>
            <Shelf volumes={volumes} />
          </>
        ) : (
          <EmptyState title={t('nothingTitle')}>{t('nothing')}</EmptyState>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
