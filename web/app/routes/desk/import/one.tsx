import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { Button } from '../../../components/button/button.tsx'
import { Notice } from '../../../components/notice/notice.tsx'
import { PageHead } from '../../../components/page-head/page-head.tsx'
import { execute } from '../../../graphql/execute.server.ts'
import {
  ApplyImportDocument,
  RosterImportPageDocument,
  type RosterImportPageQuery,
  UndoImportDocument,
} from '../../../graphql/generated/graphql.ts'
import { pageMeta } from '../../../language/page-meta.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type PageHandle, useWords } from '../../../language/words.ts'
import { writeMoment, writeNumber, writeShare } from '../../../language/write.ts'
import { isAfterAction, signInFirst } from '../../../session/sign-in-first.server.ts'
import { DeskClosed } from '../desk-closed.tsx'
import { Changes } from './changes.tsx'
import { Faults } from './faults.tsx'
import { type Doing, Progress } from './progress.tsx'
import './import.css'

const works = ['READING', 'APPLYING', 'UNDOING'] as const satisfies readonly Doing[]

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const { searchParams } = new URL(args.request.url)
  const variables = {
    id,
    changesAfter: searchParams.get('changesAfter'),
    faultsAfter: searchParams.get('faultsAfter'),
  }
  const answer = await execute(args, RosterImportPageDocument, variables)
  const { viewer, rosterImport } = answer.data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  const isClosed = answer.failed.has('rosterImport')
  if (!rosterImport && !isClosed) throw new Response(null, { status: 404 })

  const counted = (count: number) => ({ count, number: writeNumber(lang, count) })
  const zone = viewer?.letterChoices.timeZone ?? 'UTC'
  const moment = (at: string | null | undefined) => (at ? writeMoment(lang, at, zone) : null)
  const sheet = rosterImport && {
    ...rosterImport,
    doing: rosterImport.isCutOff ? null : (works.find(work => work === rosterImport.state) ?? null),
    progress: writeProgress(lang, rosterImport),
    changed: counted(rosterImport.changes.totalCount),
    wrong: counted(rosterImport.faults.totalCount),
    unchanged: counted(rosterImport.unchangedCount),
    sentAt: moment(rosterImport.sentAt),
    appliedAt: moment(rosterImport.appliedAt),
    undoneAt: moment(rosterImport.undoneAt),
  }
  const title = rosterImport ? rosterImport.fileName : wordsFor(lang, 'import')('title')
  return data({ title, unlisted: true, sheet }, { status: sheet || isAfterAction(args) ? 200 : 403 })
}

type Sheet = NonNullable<RosterImportPageQuery['rosterImport']>

/** How far the work is: rows that were compared, or changes that were written. Null where nobody can tell. */
function writeProgress(lang: string | undefined, { state, rowCount, rowsDone, writtenCount, changes }: Sheet) {
  const [done, all] = state === 'READING' ? [rowsDone, rowCount] : [writtenCount ?? null, changes.totalCount]
  if (done === null || all === 0) return null
  return {
    done,
    all,
    share: writeShare(lang, done / all),
    written: { done: writeNumber(lang, done), rows: writeNumber(lang, all) },
  }
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '' } = args.params
  const work = (await args.request.formData()).get('work')
  const input = { id }
  const payload =
    work === 'undo'
      ? (await execute(args, UndoImportDocument, { input })).data.undoImport
      : (await execute(args, ApplyImportDocument, { input })).data.applyImport
  const refusal = payload ? payload.userErrors[0]?.message : ''
  if (refusal !== undefined) return data({ refusal }, { status: 422 })
  return redirect(`/${lang}/desk/import/${id}`, 303)
}

export const handle = { words: ['import', 'desk'] } satisfies PageHandle

export default function RosterImportPage() {
  const { t } = useWords('import')
  const { t: desk } = useWords('desk')
  const { title, sheet } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const isSending = useNavigation().state === 'submitting'
  const { revalidate } = useRevalidator()
  const isBusy = Boolean(sheet?.doing)
  useEffect(() => {
    if (!isBusy) return
    const clock = setInterval(revalidate, 1_000)
    return () => clearInterval(clock)
  }, [isBusy, revalidate])

  return (
    <>
      <PageHead
        title={<bdi>{title}</bdi>}
        here={<bdi>{title}</bdi>}
        steps={[
          { label: desk('title'), to: '/desk' },
          { label: t('title'), to: '/desk/import' },
        ]}
      />
      <div className="wrap stack stack--wide">
        {!sheet && <DeskClosed />}
        {refusal && <Notice tone="warning" title={refusal} live />}
        {sheet && (
          <>
            <Progress sheet={sheet} />
            <Form method="post" className="cluster">
              {(sheet.state === 'READY' || (sheet.state === 'APPLYING' && sheet.isCutOff)) &&
                sheet.changed.count > 0 && (
                  <Button name="work" value="apply" disabled={isSending}>
                    {t('apply', sheet.changed)}
                  </Button>
                )}
              {(sheet.state === 'APPLIED' || (sheet.state === 'UNDOING' && sheet.isCutOff)) && (
                <Button kind="secondary" name="work" value="undo" disabled={isSending}>
                  {t('undo')}
                </Button>
              )}
            </Form>
            {sheet.wrong.count > 0 && (
              <Faults id={sheet.id} total={sheet.wrong} faults={sheet.faults.nodes} page={sheet.faults.pageInfo} />
            )}
            {sheet.changed.count > 0 && (
              <Changes total={sheet.changed} changes={sheet.changes.nodes} page={sheet.changes.pageInfo} />
            )}
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
