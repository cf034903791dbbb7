import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { EditCollectionPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { ArrangeForm } from './arrange-form.tsx'
import { CuratorForms } from './curator-forms.tsx'
import { Discard } from './discard.tsx'
import { doDeed } from './act.server.ts'
import type { Draft } from './draft.ts'
import './collections.css'

const deeds = ['curatorAdded', 'curatorRemoved'] as const

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const of = (new URL(args.request.url).searchParams.get('of') ?? '').trim()
  const answer = await execute(args, EditCollectionPageDocument, { slug, of, isAsked: of !== '' })
  const collection = subjectIn(answer, 'collection')
  const { viewer, municipalities } = answer.data
  if (!viewer && !answer.failed.has('viewer') && !isAfterAction(args)) throw signInFirst(args)
  const { flash, headers } = await readFlash(args.request)
  const draft: Draft = {
    texts: collection.allTitles.map(({ lang: tag, text }) => ({
      lang: tag,
      title: text,
      description: collection.allDescriptions.find(each => each.lang === tag)?.text,
    })),
  }
  const known = collection.curators.flatMap(({ person }) => person?.id ?? [])
  return data(
    {
      title: wordsFor(lang, 'collections')('edit'),
      unlisted: true,
      slug,
      name: collection.title,
      revision: collection.revision,
      mayChange: collection.mayChange,
      mayAddCurators: collection.mayAddCurators,
      me: viewer?.person.id ?? '',
      draft,
      items: collection.items,
      curators: collection.curators.flatMap(({ person, isOwner }) => (person ? [{ ...person, isOwner }] : [])),
      of,
      found: (municipalities?.nodes ?? []).map(({ slug: value, name, contacts }) => ({
        slug: value,
        name: name.text,
        people: (contacts ?? []).map(({ person }) => person).filter(({ id }) => !known.includes(id)),
      })),
      done: deeds.find(deed => deed === flash) ?? null,
    },
    { status: collection.mayChange || isAfterAction(args) ? 200 : 403, headers },
  )
}

export const action = (args: ActionFunctionArgs) => doDeed(args)

export const handle = { words: ['collections'] } satisfies PageHandle

export default function EditCollectionPage() {
  const { t } = useWords('collections')
  const { title, slug, name, mayChange, done, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={title}
        lead={<LocalizedText value={name} note={false} />}
        steps={[
          { label: t('library'), to: '/library' },
          { label: t('title'), to: '/library/collections' },
          { label: <LocalizedText value={name} note={false} />, to: `/library/collections/${slug}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {done && !answer && <SuccessNotice>{t(`done.${done}`)}</SuccessNotice>}
        {!mayChange && !answer && <Notice tone="warning" title={t('refusedTitle')} />}
        {(mayChange || answer) && (
          <>
            <ArrangeForm key={page.revision} {...page} answer={answer?.of === 'collection' ? answer : undefined} />
            <CuratorForms {...page} problem={answer?.of === 'deed' ? answer.problem : null} />
            {page.mayAddCurators && <Discard />}
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
