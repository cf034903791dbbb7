import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import {
  ApplyYearSheetDocument,
  UndoYearSheetDocument,
  YearSheetPageDocument,
} from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeMoment, writeNumber } from '../../language/write.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { choicesIn } from './choices.ts'
import { SheetRows } from './sheet-rows.tsx'
import './plan-year.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '', year = '', sheet: sheetId = '' } = args.params
  const answer = await execute(args, YearSheetPageDocument, { id: sheetId })
  if (!answer.data.viewer) {
    if (!isAfterAction(args)) throw signInFirst(args)
    return data({ title: wordsFor(lang, 'plan-year')('apply'), unlisted: true, page: null }, { status: 401 })
  }
  const sheet = subjectIn(answer, 'yearSheet')
  if (sheet.plan.id !== id || sheet.year !== year) throw new Response(null, { status: 404 })
  const counted = (count: number) => ({ count, number: writeNumber(lang, count) })
  const moment = (at: string | null) =>
    at ? writeMoment(lang, at, zoneOfProvince[sheet.plan.municipality.province]) : null
  const { unchangedCount, changedCount, conflictCount } = sheet.comparison
  const page = {
    sheet,
    at: { sent: moment(sheet.sentAt), applied: moment(sheet.appliedAt), undone: moment(sheet.undoneAt) },
    counts: {
      unchanged: counted(unchangedCount),
      changed: counted(changedCount),
      conflicts: counted(conflictCount),
      published: counted(sheet.publishedCount),
    },
  }
  return data({ title: wordsFor(lang, 'plan-year')('sheetOf', { file: sheet.fileName }), unlisted: true, page })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '', year = '', sheet = '' } = args.params
  const form = await args.request.formData()
  const stamp = form.get('stamp')
  const userErrors = await unlessSignedOut(work())
  if (!userErrors) return data({ messages: [], choices: [], unsent: unsentFields(form) }, { status: 401 })
  if (userErrors.length === 0) return redirect(`/${lang}/plans/${id}/year/${year}/sheets/${sheet}`, 303)
  const isConflict = userErrors.some(({ code }) => code === 'CONFLICT')
  return data(
    { messages: [...new Set(userErrors.map(({ message }) => message))], choices: choicesIn(form), unsent: null },
    { status: isConflict ? 409 : 422 },
  )

  async function work() {
    if (form.get('work') === 'undo')
      return (await execute(args, UndoYearSheetDocument, { input: { id: sheet } })).data.undoYearSheet.userErrors
    const input = { id: sheet, stamp: typeof stamp === 'string' ? stamp : '', choices: choicesIn(form) }
    return (await execute(args, ApplyYearSheetDocument, { input })).data.applyYearSheet.userErrors
  }
}

export const handle = { words: ['plan-year'] } satisfies PageHandle

export default function YearSheetPage() {
  const { t, lang } = useWords('plan-year')
  const { t: form } = useWords('form')
  const { title, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const busy = useNavigation().state === 'submitting'
  if (!page || answer?.unsent) return <SignedOut fields={answer?.unsent ?? []} />

  const { sheet, counts, at } = page
  const { plan, year, state, comparison } = sheet
  const isReady = state === 'READY'
  const isWork = counts.changed.count + counts.conflicts.count > 0
  return (
    <>
      <PageHead
        title={<bdi>{title}</bdi>}
        steps={[
          { label: <LocalizedName value={plan.municipality.name} />, to: `/municipalities/${plan.municipality.slug}` },
          { label: <LocalizedName value={plan.title} />, to: `/plans/${plan.id}` },
          { label: year, to: `/plans/${plan.id}/year/${year}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {answer && (
          <div className="error-summary" role="alert" tabIndex={-1}>
            <h2>{form('summaryTitle')}</h2>
            <ul>
              {answer.messages.map(message => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </div>
        )}
        <Notice title={t(`state.${state}`)} live>
          <p>{isReady && !isWork ? t('nothingToDo') : t(`meaning.${state}`, counts.published)}</p>
          {state === 'APPLIED' && (
            <p>
              <Link to={`/${lang}/plans/${plan.id}/year/${year}`}>{t('toYear', { year })}</Link>
            </p>
          )}
          <p className="small">
            {[
              t('sent', { at: at.sent, by: sheet.sentBy?.displayName ?? '' }),
              at.applied && t('applied', { at: at.applied }),
              at.undone && t('undone', { at: at.undone }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </Notice>
        {isReady && (
          <Form method="post" className="stack stack--wide">
            <input type="hidden" name="stamp" value={comparison.stamp} />
            <ul className="year-counts cluster" role="list">
              <li>{t('changed', counts.changed)}</li>
              <li>{t('conflicts', counts.conflicts)}</li>
              <li>{t('unchanged', counts.unchanged)}</li>
            </ul>
            <SheetRows actions={comparison.actions} lang={sheet.lang} choices={answer?.choices ?? []} />
            {isWork && (
              <div className="stack">
                <p>{t('public')}</p>
                <Button name="work" value="apply" disabled={busy}>
                  {t('apply')}
                </Button>
              </div>
            )}
          </Form>
        )}
        {state === 'APPLIED' && counts.published.count > 0 && (
          <Form method="post">
            <Button kind="secondary" name="work" value="undo" disabled={busy}>
              {t('undo')}
            </Button>
          </Form>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
