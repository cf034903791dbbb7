import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useId } from 'react'
import { Button } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { FollowingPageDocument, type Pace } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeDayOf, writeNumber } from '../../language/write.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { act } from './act.server.ts'
import { readDeed } from './deed.server.ts'
import { Deed } from './follow-box.tsx'
import { Followed } from './followed.tsx'
import { PaceChoices } from './pace-choices.tsx'
import { writeThing } from './thing.ts'
import './following.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const after = new URL(args.request.url).searchParams.get('after')
  const { viewer } = (await execute(args, FollowingPageDocument, { after })).data
  if (!viewer) throw signInFirst(args)

  const { followings, letterChoices } = viewer
  const headers = new Headers()
  const deed = isAfterAction(args) ? null : await readDeed(args.request, headers)
  const t = wordsFor(lang, 'following')
  return data(
    {
      title: t('title'),
      unlisted: true,
      mayFollow: viewer.mayFollow,
      pace: letterChoices.pace,
      isEnded: !letterChoices.topics.includes('FOLLOWED'),
      total: { count: followings.totalCount, number: writeNumber(lang, followings.totalCount) },
      pageInfo: followings.pageInfo,
      followed: followings.nodes.map(({ newest, ...one }) => ({
        ...one,
        ...writeThing(one),
        newest: newest && { ...newest, day: writeDayOf(lang, newest.at, 'America/Toronto') },
      })),
      deed,
    },
    { headers },
  )
}

export const action = act

export const handle = { words: ['following'] } satisfies PageHandle

export default function FollowingPage() {
  const { t, lang } = useWords('following')
  const page = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem
  const { title, mayFollow, pace, isEnded, total, pageInfo, followed, deed } = page
  const about = followed.find(({ kind, thing }) => kind === deed?.kind && thing === deed.thing)
  return (
    <>
      <PageHead title={title} lead={t('lead')} steps={[{ label: t('account'), to: '/account' }]} />
      <div className="wrap stack stack--wide">
        {problem && (
          <p className="error-summary" role="alert">
            {problem}
          </p>
        )}
        {deed && (
          <Notice tone="success" title={t(`done.${deed.deed}`)} live>
            {about?.name && (
              <p>
                <LocalizedText value={about.name} note={false} />
              </p>
            )}
            <Undo deed={deed} />
          </Notice>
        )}
        {isEnded && (
          <Notice tone="warning" title={t('endedTitle')}>
            <p>
              {t('ended')} <Link to={`/${lang}/account#letters`}>{t('endedNext')}</Link>
            </p>
          </Notice>
        )}
        {!mayFollow && <Notice title={t('rolesOnlyTitle')}>{t('rolesOnly')}</Notice>}
        <DefaultPace pace={pace} />
        <section className="stack" aria-labelledby="followed">
          <h2 id="followed">{t('listTitle')}</h2>
          {total.count === 0 ? (
            <EmptyState title={t('none')}>
              <p>{t('noneNext')}</p>
              <ul className="follow-ways" role="list">
                {(['municipalities', 'commitments', 'events', 'discussions'] as const).map(place => (
                  <li key={place}>
                    <Link to={`/${lang}/${place}`}>{t(`ways.${place}`)}</Link>
                  </li>
                ))}
              </ul>
            </EmptyState>
          ) : (
            <p className="soft">{t('count', total)}</p>
          )}
          <ul className="followed-list" role="list">
            {followed.map(one => (
              <li key={one.id} className="followed">
                <Followed followed={one} pace={pace} />
              </li>
            ))}
          </ul>
          <Pagination page={pageInfo} />
        </section>
      </div>
    </>
  )
}

type Deeds = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['deed']>

function Undo({ deed: { deed, kind, thing, pace, muted } }: { deed: Deeds }) {
  const { t } = useWords('following')
  if (!kind || thing === undefined) return null
  const own = { kind, thing, isQuiet: true, children: t('undo') }
  if (deed === 'unfollowed') return <Deed deed="follow" {...own} pace={pace} muted={muted} />
  if (deed === 'followed') return <Deed deed="unfollow" {...own} />
  if (deed === 'paced') return <Deed deed="pace" {...own} pace={pace} />
  return <Deed deed={deed === 'muted' ? 'unmute' : 'mute'} {...own} />
}

function DefaultPace({ pace }: { pace: Pace }) {
  const { t } = useWords('following')
  const id = useId()
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('often')}</h2>
      <p>{t('oftenLead')}</p>
      <Form method="post" className="follow-pace">
        <div className="field">
          <label htmlFor={id}>{t('oftenAll')}</label>
          <PaceChoices id={id} value={pace} />
        </div>
        <Button kind="secondary" name="deed" value="paceAll">
          {t('save')}
        </Button>
      </Form>
    </section>
  )
}

export const meta = pageMeta
