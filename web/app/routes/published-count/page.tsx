import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { problemsOf } from '../../components/field/user-errors.ts'
import { FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { StruckRecords } from '../../components/strike/struck-records.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { type NetworkCode, PublishedCountDeskDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { DeskClosed } from '../desk/desk-closed.tsx'
import { CountForm } from './count-form.tsx'
import { countSchema } from './count-schema.ts'
import { CountWork } from './count-work.tsx'
import { EarlierRecords } from './earlier-records.tsx'
import { draftOf, writeDifference, writeRecord, type WrittenCount } from './written.ts'
import { writeCount } from './write-count.server.ts'
import './published-count.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const network = networkIn(searchParams)
  const { viewer, publishedCounts, struck } = (await execute(args, PublishedCountDeskDocument, { network })).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  const isOfficer = viewer?.grants.some(({ role }) => role === 'SECRETARIAT') ?? false
  const isOpen = isOfficer || isAfterAction(args)
  // without the counts an officer would record twice what is there
  if (isOpen && !publishedCounts) throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } })

  const { flash, headers } = await readFlash(args.request)
  const counts = publishedCounts ?? []
  const chosen = [...counts, ...(struck ?? [])].find(({ id }) => id === searchParams.get('correct'))
  const open = counts.filter(({ difference }) => Boolean(difference))
  const missing = Math.max(0, ...open.map(({ difference }) => difference ?? 0))
  const desk = isOpen && {
    network,
    pageKey: randomUUID(),
    flash: flash === 'countRecorded' || flash === 'countCorrected' ? flash : null,
    open: { count: open.length, number: writeNumber(lang, open.length), all: writeNumber(lang, counts.length) },
    missing: { count: missing, number: writeNumber(lang, missing) },
    counts: counts.map(({ id, comparedOn, provedCount, difference, revisions, ...record }) => ({
      id,
      comparedOn,
      proved: provedCount === null ? null : writeNumber(lang, provedCount),
      difference: difference === null ? null : writeDifference(lang, difference),
      corrections: { count: revisions.length - 1, number: writeNumber(lang, revisions.length - 1) },
      ...writeRecord(lang, record),
    })),
    struck: (struck ?? []).map(({ id, ...record }) => ({ id, ...writeRecord(lang, record) })),
    chosen: chosen && {
      id: chosen.id,
      revision: chosen.revision,
      struck: chosen.struck,
      reason: chosen.reason ?? null,
      draft: draftOf(chosen),
      earlier: chosen.revisions.slice(1).map(record => writeRecord(lang, record)),
    },
  }
  const answer = { title: wordsFor(lang, 'published-count')('title'), unlisted: true, desk }
  return data(answer, { status: isOpen ? 200 : 403, headers })
}

export async function action(args: ActionFunctionArgs) {
  const { lang } = args.params
  const network = networkIn(new URL(args.request.url).searchParams)
  const submission = parseWithZod(await args.request.formData(), { schema: countSchema })
  const kept = { newer: null, isSignedOut: false, isRefused: false }
  if (submission.status !== 'success') return wrong(args, { ...kept, reply: submission.reply() })

  const payload = await writeCount(args, network, submission.value)
  if (!payload) return data({ ...kept, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  const { publishedCount, current, userErrors } = payload
  if (publishedCount) {
    const headers = await flashing(submission.value.id ? 'countCorrected' : 'countRecorded')
    return redirect(`/${lang}/desk/counts?network=${network}`, { status: 303, headers })
  }
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED'))
    return data({ ...kept, reply: submission.reply(), isRefused: true }, { status: 403 })
  if (current) return data({ ...kept, reply: submission.reply(), newer: writeRecord(lang, current) }, { status: 409 })
  // the graph knows best what is wrong with a value, and says so in the reader's language
  const problems = userErrors.map(({ code, field, message }) => ({ code: code === 'INVALID' ? message : code, field }))
  return wrong(args, { ...kept, reply: submission.reply(problemsOf(problems)) })
}

export const handle = { words: ['published-count', 'desk'] } satisfies PageHandle

export default function PublishedCountPage() {
  const { t } = useWords('published-count')
  const { t: desks } = useWords('desk')
  const { title, desk } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const form = desk ? { network: desk.network, pageKey: desk.pageKey, answer } : null
  return (
    <>
      <PageHead title={title} lead={desk ? t('lead') : undefined} steps={[{ label: desks('title'), to: '/desk' }]} />
      <div className="wrap stack stack--wide">
        {!desk && <DeskClosed />}
        {desk && form && (
          <>
            {desk.flash && !answer && <SuccessNotice>{t(desk.flash)}</SuccessNotice>}
            {desk.chosen ? (
              <>
                <CountForm key={desk.chosen.id} {...form} chosen={desk.chosen} />
                <EarlierRecords records={desk.chosen.earlier} />
              </>
            ) : (
              <>
                <NetworkFilter />
                <CountWork {...desk} />
                <StruckCounts network={desk.network} counts={desk.struck} />
                <CountForm key="new" {...form} />
              </>
            )}
          </>
        )}
      </div>
    </>
  )
}

function StruckCounts({ network, counts }: { network: string; counts: readonly (WrittenCount & { id: string })[] }) {
  const { t, lang } = useWords('published-count')
  return (
    <StruckRecords
      records={counts.map(({ id, number, date, what, reason, recordedOn }) => {
        const name = `${number ?? t('noNumber')}, ${date?.text ?? t('undated')}`
        return {
          id,
          what: (
            <>
              {name}: <bdi>{what}</bdi>
            </>
          ),
          name,
          reason,
          struckOn: recordedOn,
          to: `/${lang}/desk/counts?${new URLSearchParams({ network, correct: id })}`,
        }
      })}
    />
  )
}

function NetworkFilter() {
  const { t } = useWords('published-count')
  const { t: terms } = useWords('terms')
  return (
    <FilterForm>
      <FilterSelect
        name="network"
        label={t('network')}
        all={terms('network.CMARD')}
        options={[{ value: 'WIC', label: terms('network.WIC') }]}
      />
    </FilterForm>
  )
}

const networkIn = (parameters: URLSearchParams): NetworkCode => (parameters.get('network') === 'WIC' ? 'WIC' : 'CMARD')

export const meta = pageMeta
