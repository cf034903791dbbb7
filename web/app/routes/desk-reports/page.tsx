import { getFormProps, useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { problemsOf } from '../../components/field/user-errors.ts'
import { SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { DraftReportDocument, ReportsPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { DeskClosed } from '../desk/desk-closed.tsx'
import { DiscardedDrafts } from '../desk/discarded.tsx'
import { isSecretariat, networksKept } from '../desk-partners/keeper.ts'
import { lineOf } from '../reports/line.ts'
import { ReportList } from '../reports/report-list.tsx'
import { draftSchema } from './schemas.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const after = new URL(args.request.url).searchParams.get('after')
  const { viewer, reports, discardedReports } = (await execute(args, ReportsPageDocument, { after, atDesk: true })).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)

  const networks = networksKept(viewer?.grants)
  const t = wordsFor(lang, 'reports')
  const { flash, headers } = await readFlash(args.request)
  const desk = networks.length > 0 &&
    reports && {
      networks,
      keepsNeeds: isSecretariat(viewer?.grants),
      lines: reports.nodes.map(node => lineOf(lang, node)),
      page: reports.pageInfo,
      corrected: reports.nodes
        .filter(({ lockedAt, network }) => lockedAt && networks.includes(network.code))
        .map(node => ({ value: node.id, label: t('fromTo', lineOf(lang, node)) })),
      isDiscarded: flash === 'draftDiscarded',
      discarded: (discardedReports ?? []).map(node => ({
        ...lineOf(lang, node),
        revision: node.revision,
        on: writeDay(lang, (node.discardedAt ?? '').slice(0, 10)),
      })),
    }
  return data(
    { title: t('desk.title'), unlisted: true, desk },
    { status: desk || isAfterAction(args) ? 200 : 403, headers },
  )
}

export async function action(args: ActionFunctionArgs) {
  const submission = parseWithZod(await args.request.formData(), { schema: draftSchema })
  if (submission.status !== 'success') return wrong(args, submission.reply())
  const { corrects, ...period } = submission.value
  const input = { ...period, corrects: corrects ?? null }
  const { draftReport } = (await execute(args, DraftReportDocument, { input })).data
  if (!draftReport?.report) return wrong(args, submission.reply(problemsOf(draftReport?.userErrors ?? [])))
  return redirect(`/${args.params['lang']}/desk/reports/${draftReport.report.id}`, 303)
}

export const handle = { words: ['reports', 'desk'] } satisfies PageHandle

export default function DeskReportsPage() {
  const { t, lang } = useWords('reports')
  const { t: words } = useWords('desk')
  const { t: terms } = useWords('terms')
  const { title, desk } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        title={title}
        lead={desk ? t('desk.lead') : undefined}
        steps={[{ label: words('title'), to: '/desk' }]}
      />
      <div className="wrap stack stack--wide">
        {!desk && <DeskClosed />}
        {desk && (
          <>
            {desk.isDiscarded && <SuccessNotice>{words('discarded.done')}</SuccessNotice>}
            {desk.keepsNeeds && (
              <p>
                <Link to={`/${lang}/desk/reports/needs`}>{t('needs.title')}</Link>
              </p>
            )}
            <DraftForm networks={desk.networks} corrected={desk.corrected} />
            <div className="stack">
              <h2>{t('desk.all')}</h2>
              <ReportList lines={desk.lines} page={desk.page} />
              <DiscardedDrafts
                act="do"
                path={`/${lang}/desk/reports`}
                isOpen={desk.isDiscarded}
                drafts={desk.discarded.map(({ id, revision, on, network, from, to }) => {
                  const name = `${t('fromTo', { from, to })} · ${terms(`network.${network}`)}`
                  return { id, revision, on, name, shown: name }
                })}
              />
            </div>
          </>
        )}
      </div>
    </>
  )
}

interface DraftFormProps {
  networks: readonly ('CMARD' | 'WIC')[]
  corrected: readonly { value: string; label: string }[]
}

type DraftFields = { network?: string; from?: string; to?: string; corrects?: string }

function DraftForm({ networks, corrected }: DraftFormProps) {
  const { t } = useWords('reports')
  const { t: terms } = useWords('terms')
  const lastResult = useActionData<typeof action>()
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<DraftFields>({
    id: 'draft',
    lastResult,
    defaultValue: { network: networks[0] },
    shouldValidate: 'onSubmit',
  })
  return (
    <section className="stack" aria-labelledby="begin">
      <h2 id="begin">{t('desk.begin')}</h2>
      <Form {...getFormProps(form)} className="form" method="post">
        <ErrorSummary
          form={form}
          fields={[
            { field: fields.network, label: t('network') },
            { field: fields.from, label: t('desk.from') },
            { field: fields.to, label: t('desk.to') },
            { field: fields.corrects, label: t('desk.corrects') },
          ]}
        />
        <SelectField
          field={fields.network}
          label={t('network')}
          options={networks.map(code => ({ value: code, label: terms(`network.${code}`) }))}
        />
        <TextField field={fields.from} label={t('desk.from')} type="date" />
        <TextField field={fields.to} label={t('desk.to')} type="date" />
        {corrected.length > 0 && (
          <SelectField
            field={fields.corrects}
            label={t('desk.corrects')}
            hint={t('desk.correctsHint')}
            optional
            options={corrected}
          />
        )}
        <Button disabled={busy}>{t('desk.draft')}</Button>
      </Form>
    </section>
  )
}

export const meta = pageMeta
