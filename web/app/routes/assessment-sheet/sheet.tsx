import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { AssessmentSheetPageDocument, MergeAssessmentSheetDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeMoment, writeNumber } from '../../language/write.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { choicesIn } from './choices.ts'
import { MergedRows } from './merged-rows.tsx'
import '../plan-year/plan-year.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '', slug = '', sheet: sheetId = '' } = args.params
  const { assessmentSheet: sheet, viewer } = (await execute(args, AssessmentSheetPageDocument, { id: sheetId })).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  if (!sheet || sheet.assessment.id !== id || sheet.assessment.municipality.slug !== slug)
    throw new Response(null, { status: 404 })
  const counted = (count: number) => ({ count, number: writeNumber(lang, count) })
  const { municipality } = sheet.assessment
  const moment = (at: string | null) => at && writeMoment(lang, at, zoneOfProvince[municipality.province])
  const { unchangedCount, changedCount, conflictCount } = sheet.comparison
  return {
    title: wordsFor(lang, 'assessment-sheet')('sheetOf', { file: sheet.fileName }),
    unlisted: true,
    id,
    municipality,
    state: sheet.mergedAt ? ('MERGED' as const) : sheet.isMergeable ? ('READY' as const) : ('CLOSED' as const),
    comparison: sheet.comparison,
    sent: { at: moment(sheet.sentAt), by: sheet.sentBy?.displayName ?? '' },
    merged: moment(sheet.mergedAt),
    counts: {
      unchanged: counted(unchangedCount),
      changed: counted(changedCount),
      conflicts: counted(conflictCount),
      merged: counted(sheet.mergedCount ?? 0),
    },
  }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const stamp = form.get('stamp')
  const choices = choicesIn(form)
  const input = { id: args.params['sheet'] ?? '', stamp: typeof stamp === 'string' ? stamp : '', choices }
  const answer = await unlessSignedOut(execute(args, MergeAssessmentSheetDocument, { input }))
  if (!answer) throw signInFirst(args)
  const { userErrors } = answer.data.mergeAssessmentSheet
  if (userErrors.length === 0) return redirect(new URL(args.request.url).pathname, 303)
  const isConflict = userErrors.some(({ code }) => code === 'CONFLICT')
  return data(
    { messages: [...new Set(userErrors.map(({ message }) => message))], choices },
    { status: isConflict ? 409 : 422 },
  )
}

export const handle = { words: ['assessment-sheet', 'assessment'] } satisfies PageHandle

export default function AssessmentSheetPage() {
  const { t, lang } = useWords('assessment-sheet')
  const { t: words } = useWords('assessment')
  const { t: form } = useWords('form')
  const { title, id, municipality, state, comparison, counts, sent, merged } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const busy = useNavigation().state === 'submitting'
  const own = `/municipalities/${municipality.slug}`
  const isReady = state === 'READY'
  const isWork = counts.changed.count + counts.conflicts.count > 0
  return (
    <>
      <PageHead
        title={<bdi>{title}</bdi>}
        steps={[
          { label: <LocalizedName value={municipality.name} />, to: own },
          { label: words('here'), to: `${own}/assessment/${id}` },
          { label: t('title'), to: `${own}/assessment/${id}/offline` },
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
          <p>{isReady && !isWork ? t('nothingToDo') : t(`meaning.${state}`, counts.merged)}</p>
          <p>
            <Link to={`/${lang}${own}/assessment/${id}`}>{t('toAssessment')}</Link>
          </p>
          <p className="small">
            {[t('sent', sent), merged && t('merged', { at: merged })].filter(Boolean).join(' · ')}
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
            <MergedRows rows={comparison.rows} choices={answer?.choices ?? []} />
            {isWork && (
              <div className="stack">
                <p>{t('private')}</p>
                <Button disabled={busy}>{t('merge')}</Button>
              </div>
            )}
          </Form>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
