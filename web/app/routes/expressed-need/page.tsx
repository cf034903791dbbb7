import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { problemsOf } from '../../components/field/user-errors.ts'
import { FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { ExpressedNeedDeskDocument, type NetworkCode } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { DeskClosed } from '../desk/desk-closed.tsx'
import { fieldOf } from '../desk-partners/entries.ts'
import { isSecretariat } from '../desk-partners/keeper.ts'
import { NeedForm } from './need-form.tsx'
import { EarlierNeeds, NeedList, StruckNeeds } from './need-list.tsx'
import { needSchema } from './need-schema.ts'
import { writeNeed } from './write-need.server.ts'
import { draftOf, writeRecord } from './written.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const network = networkIn(searchParams)
  const { viewer, expressedNeeds, struck } = (await execute(args, ExpressedNeedDeskDocument, { network })).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  const isOpen = isSecretariat(viewer?.grants) || isAfterAction(args)
  // without the needs an officer would record twice what is there
  if (isOpen && !expressedNeeds) throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } })

  const { flash, headers } = await readFlash(args.request)
  const needs = expressedNeeds ?? []
  const chosen = [...needs, ...(struck ?? [])].find(({ id }) => id === searchParams.get('correct'))
  const desk = isOpen && {
    network,
    pageKey: randomUUID(),
    flash: flash === 'needRecorded' || flash === 'needCorrected' ? (`needs.${flash}` as const) : null,
    needs: needs.map(need => ({
      ...writeRecord(lang, need),
      id: need.id,
      corrections: { count: need.revision - 1, number: writeNumber(lang, need.revision - 1) },
    })),
    struck: (struck ?? []).map(need => ({ ...writeRecord(lang, need), id: need.id })),
    chosen: chosen && {
      id: chosen.id,
      revision: chosen.revision,
      struck: chosen.struck,
      reason: chosen.reason ?? null,
      draft: draftOf(chosen),
      earlier: chosen.revisions.slice(1).map(record => writeRecord(lang, record)),
    },
  }
  const answer = { title: wordsFor(lang, 'reports')('needs.title'), unlisted: true, desk }
  return data(answer, { status: isOpen ? 200 : 403, headers })
}

export async function action(args: ActionFunctionArgs) {
  const { lang } = args.params
  const network = networkIn(new URL(args.request.url).searchParams)
  const submission = parseWithZod(await args.request.formData(), { schema: needSchema })
  const kept = { newer: null, isSignedOut: false }
  if (submission.status !== 'success') return wrong(args, { ...kept, reply: submission.reply() })

  const payload = await writeNeed(args, network, submission.value)
  if (!payload) return data({ ...kept, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  const { need, current, userErrors, said } = payload
  if (need) {
    const headers = await flashing(submission.value.id ? 'needCorrected' : 'needRecorded')
    return redirect(`/${lang}/desk/reports/needs?network=${network}`, { status: 303, headers })
  }
  if (current) return data({ ...kept, reply: submission.reply(), newer: writeRecord(lang, current) }, { status: 409 })
  // the graph knows best what is wrong with a value, and says so in the reader's language
  const problems = userErrors.map(({ code, field, message }) => ({
    code: code === 'INVALID' ? message : code,
    field: fieldOf(field, { what: said.what, answer: said.answer }) ?? null,
  }))
  return wrong(args, { ...kept, reply: submission.reply(problemsOf(problems)) })
}

export const handle = { words: ['reports', 'partners', 'desk'] } satisfies PageHandle

export default function ExpressedNeedPage() {
  const { t } = useWords('reports')
  const { t: desks } = useWords('desk')
  const { t: terms } = useWords('terms')
  const { title, desk } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const steps = [
    { label: desks('title'), to: '/desk' },
    { label: t('desk.title'), to: '/desk/reports' },
  ]
  return (
    <>
      <PageHead title={title} lead={desk ? t('needs.lead') : undefined} steps={steps} />
      <div className="wrap stack stack--wide">
        {!desk && <DeskClosed />}
        {desk && desk.flash && !answer && <SuccessNotice>{t(desk.flash)}</SuccessNotice>}
        {desk && desk.chosen && (
          <>
            <NeedForm key={desk.chosen.id} {...desk} chosen={desk.chosen} answer={answer} />
            <EarlierNeeds network={desk.network} records={desk.chosen.earlier} />
          </>
        )}
        {desk && !desk.chosen && (
          <>
            <FilterForm>
              <FilterSelect
                name="network"
                label={t('network')}
                all={terms('network.CMARD')}
                options={[{ value: 'WIC', label: terms('network.WIC') }]}
              />
            </FilterForm>
            <NeedList network={desk.network} needs={desk.needs} />
            <StruckNeeds network={desk.network} needs={desk.struck} />
            <NeedForm key="new" network={desk.network} pageKey={desk.pageKey} answer={answer} />
          </>
        )}
      </div>
    </>
  )
}

const networkIn = (parameters: URLSearchParams): NetworkCode => (parameters.get('network') === 'WIC' ? 'WIC' : 'CMARD')

export const meta = pageMeta
