import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import {
  ArrangePlanDocument,
  type ArrangePlanMutation,
  ArrangePlanPageDocument,
} from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { alsoWhenRefused } from '../../session/when-refused.ts'
import { wrong } from '../../session/wrong.server.ts'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { NotForYou } from '../publish-progress/not-for-you.tsx'
import { ArrangeForm } from './arrange-form.tsx'
import type { Row } from './row-kinds.ts'
import { rowsIn, seenOf, standing, textsOf } from './rows.server.ts'
import './arrange-plan.css'

const newLines = 3

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const answer = await execute(args, ArrangePlanPageDocument, { id })
  const title = wordsFor(lang, 'arrange-plan')('title')
  if (!answer.data.viewer) {
    if (!isAfterAction(args)) throw signInFirst(args)
    return data({ title, unlisted: true, page: null }, { status: 401 })
  }
  const { segments, ...plan } = subjectIn(answer, 'actionPlan')
  const isClosed = plan.discardedAt !== null || plan.status === 'WITHDRAWN'
  if (isClosed && !isAfterAction(args)) throw redirect(`/${lang}/plans/${id}`, 303)
  const rows: Row[] = segments.map(({ id: row, kind, level, number }, index) => ({
    id: row,
    place: String(index + 1),
    kind,
    level: String(level),
    number,
    text: '',
    isOut: false,
  }))
  // most often one more of what the plan ends with
  const level = String(segments.at(-1)?.level ?? 1)
  const empty = { id: '', place: '', kind: 'ACTION', level, number: '', text: '', isOut: false }
  const page = {
    plan,
    rows: [
      ...rows,
      ...Array.from({ length: newLines }, (_, index) => ({ ...empty, place: String(rows.length + index + 1) })),
    ],
    texts: Object.fromEntries(segments.map(segment => [segment.id, segment.text])),
  }
  return data({ title, unlisted: true, page }, { status: plan.viewerMayEdit ? 200 : 403 })
}

type Changes = ArrangePlanMutation['arrangePlan']['changes']

interface Answered {
  rows: Row[]
  /** Of the plan as it was read; null where somebody was faster: then what now stands is compared with. */
  revision: number | null
  /** What the changes were shown of. */
  seen: string | null
  changes: Changes
  problems: { row: number | null; message: string }[]
  unsent: [string, string][] | null
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '' } = args.params
  const form = await args.request.formData()
  const rows = rowsIn(form)
  const texts = textsOf(rows)
  const seen = seenOf(texts)
  const revision = Number(form.get('revision')) || 0
  const dryRun = form.get('work') !== 'keep' || form.get('seen') !== seen
  const answered: Answered = { rows, revision, seen: null, changes: [], problems: [], unsent: null }
  const answer = await unlessSignedOut(
    execute(args, ArrangePlanDocument, { input: { plan: id, revision, texts, dryRun } }),
  )
  if (!answer) return data({ ...answered, unsent: unsentFields(form) }, { status: 401 })
  const { changes, userErrors } = answer.data.arrangePlan
  if (userErrors.length === 0 && !dryRun) return redirect(`/${lang}/plans/${id}`, 303)
  if (userErrors.length === 0) return data({ ...answered, changes, seen })
  const stands = standing(rows)
  return wrong(args, {
    ...answered,
    revision: userErrors.some(({ code }) => code === 'CONFLICT') ? null : revision,
    problems: userErrors.map(({ field, message }) => {
      const row = stands[Number(/^texts\.(\d+)\./.exec(field ?? '')?.[1] ?? Number.NaN)]
      return { row: row ? rows.indexOf(row) : null, message }
    }),
  })
}

export const handle = { words: ['arrange-plan', 'import-plan', 'publish'] } satisfies PageHandle

export default function ArrangePlanPage() {
  const { t } = useWords('arrange-plan')
  const { t: form } = useWords('form')
  const { title, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!page || answer?.unsent) return <SignedOut fields={answer?.unsent ?? []} />

  const { plan, rows, texts } = page
  const { municipality } = plan
  return (
    <>
      <PageHead
        title={title}
        lead={plan.viewerMayEdit ? t('lead') : undefined}
        steps={[
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: <LocalizedName value={plan.title} />, to: `/plans/${plan.id}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {!plan.viewerMayEdit && <NotForYou municipality={municipality} />}
        {answer && answer.problems.length > 0 && (
          <div className="error-summary" role="alert" tabIndex={-1}>
            <h2>{form('summaryTitle')}</h2>
            <ul>
              {answer.problems.map(({ row, message }) => (
                <li key={`${row} ${message}`}>
                  <a href={row === null ? '#texts' : `#row-${row}`}>
                    {row !== null && <>{t('line', { line: row + 1 })} </>}
                    {message}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {answer?.seen && <WhatChanges changes={answer.changes} />}
        {plan.viewerMayEdit && (
          <ArrangeForm
            revision={answer?.revision ?? plan.revision}
            seen={answer && answer.changes.length > 0 ? answer.seen : null}
            rows={answer ? withNewer(answer, rows) : rows}
            texts={texts}
            sourceLang={plan.sourceLang}
          />
        )}
      </div>
    </>
  )
}

/** What was typed; where somebody was faster, with the lines that they have added. */
function withNewer({ rows, revision }: Pick<Answered, 'rows' | 'revision'>, now: readonly Row[]) {
  const known = new Set(rows.map(({ id }) => id))
  return revision === null ? [...rows, ...now.filter(({ id }) => id && !known.has(id))] : rows
}

/** What keeping it would change: nothing is kept yet. */
function WhatChanges({ changes }: { changes: Changes }) {
  const { t } = useWords('arrange-plan')
  return (
    <Notice title={changes.length > 0 ? t('changes') : t('noChanges')} live>
      {changes.length > 0 && (
        <ul>
          {changes.map(({ deed, id, number, text }) => (
            <li key={`${deed} ${id ?? text.text}`}>
              {t(`deed.${deed}`)} {number && <bdi>{number}</bdi>} <LocalizedText value={text} note={false} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

export const shouldRevalidate = alsoWhenRefused

export const meta = pageMeta
