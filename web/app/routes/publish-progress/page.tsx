import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import type { FileFactsFragment } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeFile, writeLimit } from '../../upload/write-file.ts'
import { readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { beginningOf } from './beginning.ts'
import { Chooser } from './chooser.tsx'
import { chosenIn, yearsUntil } from './chosen.ts'
import { Discarded } from './discarded.tsx'
import { doDeed } from './act.server.ts'
import { InReview } from './in-review.tsx'
import { NotForYou } from './not-for-you.tsx'
import { askForPage, knownIn } from './publish.server.ts'
import { PublishDesk } from './publish-desk.tsx'
import { writeDraft } from './written.ts'
import './publish-progress.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang = 'en' } = args.params
  const now = new Date()
  const { searchParams } = new URL(args.request.url)
  const asked = chosenIn(searchParams, now)
  const { commitment, action: actionId, period } = asked
  const page = await askForPage(args, asked)
  const { municipality, viewer, commitments, progressReports, planAction } = page
  if (!municipality) throw new Response(null, { status: 404 })
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  if (actionId && planAction?.doneBy.slug !== municipality.slug) throw new Response(null, { status: 404 })

  const mayPublish = Boolean(
    viewer?.grants.some(grant => grant.role === 'EDITOR' && grant.municipality?.slug === municipality.slug),
  )
  const t = wordsFor(lang, 'publish')
  const title = t('title', { municipality: municipality.name.text })
  const chosen = commitments.find(each => each.number === commitment) ?? planAction ?? null
  const isForm = chosen && (mayPublish || isAfterAction(args))
  const known = knownIn(page, asked, lang)
  const { flash, headers } = await readFlash(args.request)
  const { slug, name, province, contacts, progressDrafts } = municipality
  const answer = {
    title: isForm
      ? `${t(actionId ? 'actionTitle' : 'formTitle', { number: chosen.number, period })} – ${name.text}`
      : title,
    unlisted: true,
    municipality: { slug, name },
    me: viewer?.person.id ?? '',
    mayPublish,
    period,
    years: yearsUntil(now),
    commitments: commitments.map(each => ({
      ...each,
      status: progressReports.nodes.find(node => node.commitment?.number === each.number)?.status ?? null,
    })),
    chosen,
    known,
    files: {
      known: filesIn(lang, municipality.unpublishedFiles ?? [], known),
      limit: writeLimit(lang, args.context.mostFileBytes),
    },
    beginning: beginningOf({ ...known, lang }),
    drafts: (progressDrafts ?? []).map(draft => writeDraft(lang, draft, zoneOfProvince[province])),
    colleagues: (contacts ?? [])
      .filter(({ mayEdit, person }) => mayEdit && person.id !== viewer?.person.id)
      .map(({ person }) => person),
    discarded: discardedIn(searchParams),
    done: doneIn(flash),
    pageKey: randomUUID(),
  }
  return data(answer, { status: mayPublish || isAfterAction(args) ? 200 : 403, headers })
}

/** Every file that the form may name, by its id. */
function filesIn(lang: string, unpublished: readonly FileFactsFragment[], known: ReturnType<typeof knownIn>) {
  const named = [known.draft, known.current, known.earlier].flatMap(one => one?.evidence ?? [])
  const files = [...unpublished.map(file => writeFile(lang, file)), ...named.flatMap(({ file }) => file ?? [])]
  return Object.fromEntries(files.map(file => [file.id, file]))
}

export async function action(args: ActionFunctionArgs) {
  return await doDeed(args)
}

/** What was just taken away, so that it can be brought back. */
function discardedIn(parameters: URLSearchParams) {
  const draft = parameters.get('discarded')
  const of = parameters.get('of')
  return draft && of ? { draft, of: new URLSearchParams(of).toString() } : null
}

const deeds = ['draftSaved', 'draftSent', 'draftReturned', 'draftTakenBack', 'draftRestored'] as const
const doneIn = (flash: string | null) => deeds.find(deed => deed === flash) ?? null

export const handle = { words: ['publish'] } satisfies PageHandle

export default function PublishProgressPage() {
  const { t } = useWords('publish')
  const page = useLoaderData<typeof loader>()
  const { title, municipality, me, mayPublish, chosen, period, known, done, discarded } = page
  const answer = useActionData<typeof action>()
  const isForm = chosen && (mayPublish || answer)
  const review = known.draft?.review
  const isWithSomebodyElse = review && review.reviewer.id !== me && !answer
  return (
    <>
      <PageHead
        title={isForm ? t('plan' in chosen ? 'actionTitle' : 'formTitle', { number: chosen.number, period }) : title}
        eyebrow={isForm ? <LocalizedName value={municipality.name} /> : undefined}
        lead={isForm ? undefined : t('lead')}
        here={t('here')}
        steps={[
          { label: t('municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
        ]}
      />
      <div className="wrap stack">
        {done && !answer && <SuccessNotice>{t(done)}</SuccessNotice>}
        {!mayPublish && !answer && <NotForYou municipality={municipality} />}
        {mayPublish && !chosen && discarded && <Discarded slug={municipality.slug} {...discarded} />}
        {mayPublish && !chosen && <Chooser {...page} />}
        {isForm && known.draft && isWithSomebodyElse && <InReview draft={known.draft} />}
        {isForm && !isWithSomebodyElse && (
          <PublishDesk
            key={`${'plan' in chosen ? chosen.id : chosen.number} ${period}`}
            {...page}
            subject={chosen}
            answer={answer}
          />
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
