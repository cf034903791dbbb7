import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { problemsOf } from '../../components/field/user-errors.ts'
import { execute } from '../../graphql/execute.server.ts'
import { DeskPageDocument, RemoveViewDocument, SaveViewDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay, writeNumber } from '../../language/write.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { DeskClosed } from './desk-closed.tsx'
import { FindRecord } from './find-record.tsx'
import { addressOf, countsAddressOf, filterIn, workKinds } from './question.ts'
import { DeskTools } from './tools.tsx'
import { viewSchema } from './view-schema.ts'
import { Views } from './views.tsx'
import { WorkFilter, WorkTiles } from './work-filter.tsx'
import { WorkList } from './work-list.tsx'
import './desk.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const filter = filterIn(searchParams)
  const answer = await execute(args, DeskPageDocument, {
    first: 25,
    after: searchParams.get('after'),
    filter,
    network: filter.network ?? 'CMARD',
  })
  const { viewer, deskWork, deskWorkCounts, publishedCounts, postReports, savedViews } = answer.data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)

  const t = wordsFor(lang, 'desk')
  const { flash, headers } = await readFlash(args.request)
  const counts = new Map(deskWorkCounts?.map(({ kind, count }) => [kind, count]))
  const desk = deskWork && {
    address: addressOf(filter),
    flash: flash === 'viewSaved' || flash === 'viewRemoved' ? flash : null,
    total: { count: deskWork.totalCount, number: writeNumber(lang, deskWork.totalCount) },
    disagreeing: {
      number: writeNumber(lang, publishedCounts?.filter(({ difference }) => Boolean(difference)).length ?? 0),
      address: countsAddressOf(filter),
    },
    reported: postReports && writeNumber(lang, postReports.totalCount),
    tiles: workKinds.map(kind => ({
      kind,
      number: writeNumber(lang, counts.get(kind) ?? 0),
      address: addressOf({ ...filter, kind: [kind] }),
    })),
    work: deskWork.nodes.map(node => ({
      ...node,
      since: node.since && writeDay(lang, node.since),
      invitedOn: node.invitedOn && writeDay(lang, node.invitedOn),
    })),
    page: deskWork.pageInfo,
    views: savedViews ?? [],
  }
  return data({ title: t('title'), unlisted: true, desk }, { status: desk || isAfterAction(args) ? 200 : 403, headers })
}

export async function action(args: ActionFunctionArgs) {
  const { lang } = args.params
  const form = await args.request.formData()
  const here = `/${lang}${addressOf(filterIn(new URL(args.request.url).searchParams))}`
  const removed = form.get('remove')
  if (typeof removed === 'string') {
    await execute(args, RemoveViewDocument, { input: { id: removed } })
    return redirect(here, { status: 303, headers: await flashing('viewRemoved') })
  }
  const submission = parseWithZod(form, { schema: viewSchema })
  if (submission.status !== 'success') return wrong(args, submission.reply())
  const path = submission.value.path || here.slice(`/${lang}`.length)
  const { saveView } = (await execute(args, SaveViewDocument, { input: { name: submission.value.name, path } })).data
  if (!saveView?.view) return wrong(args, submission.reply(problemsOf(saveView?.userErrors ?? [])))
  const isOfDesk = /^\/desk(\?|$)/.test(path)
  const seen = isOfDesk ? `/${lang}${path}` : `/${lang}/desk`
  return redirect(seen, { status: 303, headers: await flashing('viewSaved') })
}

export const handle = { words: ['desk'] } satisfies PageHandle

export default function DeskPage() {
  const { t } = useWords('desk')
  const { title, desk } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead title={title} lead={desk ? t('lead') : undefined} />
      <div className="wrap stack stack--wide">
        {!desk && <DeskClosed />}
        {desk && (
          <>
            {desk.flash && <SuccessNotice>{t(desk.flash)}</SuccessNotice>}
            <FindRecord />
            <WorkTiles tiles={desk.tiles} disagreeing={desk.disagreeing} reported={desk.reported} />
            <WorkFilter />
            <WorkList total={desk.total} work={desk.work} page={desk.page} />
            <DeskTools />
            <Views views={desk.views} address={desk.address} lastResult={answer} />
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
