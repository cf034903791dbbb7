import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { DataTable } from '../../../components/data-table/data-table.tsx'
import { PageHead } from '../../../components/page-head/page-head.tsx'
import { Pagination } from '../../../components/pagination/pagination.tsx'
import { execute } from '../../../graphql/execute.server.ts'
import { ImportRosterDocument, RosterImportsPageDocument } from '../../../graphql/generated/graphql.ts'
import { pageMeta } from '../../../language/page-meta.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type PageHandle, useWords } from '../../../language/words.ts'
import { writeMoment } from '../../../language/write.ts'
import { isAfterAction, signInFirst } from '../../../session/sign-in-first.server.ts'
import { wrong } from '../../../session/wrong.server.ts'
import { DeskClosed } from '../desk-closed.tsx'
import { ImportForm } from './import-form.tsx'
import { importSchema } from './import-schema.ts'
import { sheetIn } from './sheet-in.server.ts'
import './import.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const after = new URL(args.request.url).searchParams.get('after')
  const { viewer, rosterImports } = (await execute(args, RosterImportsPageDocument, { first: 20, after })).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)

  const zone = viewer?.letterChoices.timeZone ?? 'UTC'
  const imports = rosterImports && {
    page: rosterImports.pageInfo,
    rows: rosterImports.nodes.map(node => ({ ...node, sentAt: writeMoment(lang, node.sentAt, zone) })),
  }
  const status = imports || isAfterAction(args) ? 200 : 403
  return data({ title: wordsFor(lang, 'import')('title'), unlisted: true, imports }, { status })
}

export async function action(args: ActionFunctionArgs) {
  const form = await sheetIn(args.request)
  const submission = parseWithZod(form ?? new FormData(), { schema: importSchema })
  if (!form) {
    args.context.isWrong = true
    const t = wordsFor(args.params['lang'], 'import')
    return data(submission.reply({ fieldErrors: { sheet: [t('tooLarge')] } }), { status: 413 })
  }
  if (submission.status !== 'success') return wrong(args, submission.reply())
  const { network, sheet } = submission.value
  const content = Buffer.from(await sheet.arrayBuffer()).toString('base64')
  const input = { network, fileName: sheet.name, content }
  const { importRoster } = (await execute(args, ImportRosterDocument, { input })).data
  if (!importRoster?.rosterImport)
    return wrong(args, submission.reply({ formErrors: (importRoster?.userErrors ?? []).map(({ message }) => message) }))
  return redirect(`/${args.params['lang']}/desk/import/${importRoster.rosterImport.id}`, 303)
}

export const handle = { words: ['import', 'desk'] } satisfies PageHandle

export default function ImportPage() {
  const { t, lang } = useWords('import')
  const { t: desk } = useWords('desk')
  const { t: terms } = useWords('terms')
  const { title, imports } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead title={title} lead={imports ? t('lead') : undefined} steps={[{ label: desk('title'), to: '/desk' }]} />
      <div className="wrap stack stack--wide">
        {!imports && <DeskClosed />}
        {imports && (
          <>
            <ImportForm lastResult={answer} />
            {imports.rows.length > 0 && (
              <section className="stack" aria-labelledby="earlier">
                <h2 id="earlier">{t('earlier')}</h2>
                <DataTable
                  cards
                  caption={t('earlierCaption')}
                  rows={imports.rows}
                  rowKey={({ id }) => id}
                  columns={[
                    {
                      key: 'file',
                      head: t('file'),
                      names: true,
                      cell: ({ id, fileName }) => (
                        <Link to={`/${lang}/desk/import/${id}`}>
                          <bdi>{fileName}</bdi>
                        </Link>
                      ),
                    },
                    { key: 'network', head: t('network'), cell: ({ network }) => terms(`network.${network.code}`) },
                    {
                      key: 'state',
                      head: t('stateHead'),
                      cell: ({ state, isCutOff }) => (isCutOff ? t('cutOffShort') : t(`state.${state}`)),
                    },
                    { key: 'by', head: t('sentBy'), cell: ({ sentBy }) => <bdi>{sentBy?.displayName}</bdi> },
                    { key: 'at', head: t('sentAt'), cell: ({ sentAt }) => <bdi>{sentAt}</bdi> },
                  ]}
                />
                <Pagination page={imports.page} />
              </section>
            )}
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
