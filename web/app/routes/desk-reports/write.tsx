import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { WriteReportDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { revalidateOnConflict } from '../../session/revalidate-on-conflict.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { DeskClosed } from '../desk/desk-closed.tsx'
import { DiscardDraft, DiscardedNotice } from '../desk/discarded.tsx'
import { networksKept } from '../desk-partners/keeper.ts'
import { reportSections } from '../reports/content.ts'
import { ParagraphForm } from './paragraph-form.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { PeriodForm } from './period-form.tsx'
import { actionOf } from './write.server.ts'
import './write.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const asked = await execute(args, WriteReportDocument, { id })
  if (!asked.data.viewer && !isAfterAction(args)) throw signInFirst(args)

  const report = subjectIn(asked, 'report')
  const t = wordsFor(lang, 'reports')
  const { flash, headers } = await readFlash(args.request)
  const { searchParams } = new URL(args.request.url)
  const { from, to } = report.period
  const edited = report.paragraphs.find(one => one.id === searchParams.get('edit'))
  const page = {
    title: t('desk.writeTitle', { from: writeDay(lang, from), to: writeDay(lang, to) }),
    unlisted: true,
    report,
    edited: edited ?? null,
    // a correction stays with the network of what it corrects
    networks: report.corrects ? [report.network.code] : networksKept(asked.data.viewer?.grants),
    done: flash === 'recordSaved' || flash === 'draftRestored' ? flash : null,
  }
  return data(page, { status: report.mayWrite || report.mayDiscard || isAfterAction(args) ? 200 : 403, headers })
}

export const action = async (args: ActionFunctionArgs) => await actionOf(args)

export const shouldRevalidate = revalidateOnConflict

export const handle = { words: ['reports', 'desk'] } satisfies PageHandle

export default function WriteReportPage() {
  const { t, lang } = useWords('reports')
  const { t: desk } = useWords('desk')
  const { title, report, edited, networks, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const steps = [
    { label: desk('title'), to: '/desk' },
    { label: t('desk.title'), to: '/desk/reports' },
  ]
  return (
    <>
      <PageHead title={title} lead={report.mayWrite ? t('desk.writeLead') : undefined} steps={steps}>
        <p>
          <Link to={`/${lang}/reports/${report.id}`}>{t('desk.read')}</Link>
        </p>
      </PageHead>
      <div className="wrap stack stack--wide">
        {report.lockedAt && <p>{t('desk.isLocked')}</p>}
        {report.discardedAt && (
          <>
            <Problems problems={answer?.problems ?? []} />
            <DiscardedNotice act="do" revision={report.revision} />
          </>
        )}
        {!report.mayWrite && !report.lockedAt && !report.discardedAt && <DeskClosed />}
        {report.mayWrite && (
          <>
            {done && !answer && (
              <SuccessNotice>{done === 'draftRestored' ? desk('discarded.restored') : t('desk.saved')}</SuccessNotice>
            )}
            <Problems problems={answer?.problems ?? []} />
            <section className="stack" aria-labelledby="paragraphs">
              <h2 id="paragraphs">{t('desk.paragraphs')}</h2>
              {report.paragraphs.length === 0 && <p className="soft">{t('desk.noParagraphs')}</p>}
              {reportSections.map(section => (
                <Paragraphs
                  key={section}
                  section={section}
                  revision={report.revision}
                  paragraphs={report.paragraphs.filter(one => one.section === section)}
                />
              ))}
            </section>
            <ParagraphForm
              key={`${edited?.id} ${report.revision}`}
              revision={report.revision}
              edited={edited}
              newer={answer?.newer ?? null}
              lastResult={answer?.form === 'paragraph' ? (answer.reply ?? undefined) : undefined}
            />
            <PeriodForm
              key={`period ${report.revision}`}
              report={report}
              networks={networks}
              newer={answer?.newerPeriod ?? null}
              lastResult={answer?.form === 'period' ? (answer.reply ?? undefined) : undefined}
            />
            <section className="stack" aria-labelledby="lock">
              <h2 id="lock">{t('desk.lock')}</h2>
              <p>{t('desk.lockNote')}</p>
              <Form method="post" className="form">
                <input type="hidden" name="do" value="lock" />
                <input type="hidden" name="revision" value={report.revision} />
                <input type="hidden" name="basis" value={report.basis} />
                <label className="choice" htmlFor="sure">
                  <input type="checkbox" id="sure" name="sure" required />
                  <span>{t('desk.sure')}</span>
                </label>
                <Button>{t('desk.lockButton')}</Button>
              </Form>
            </section>
            {report.mayDiscard && <DiscardDraft act="do" revision={report.revision} />}
          </>
        )}
      </div>
    </>
  )
}

function Problems({ problems }: { problems: readonly string[] }) {
  const { t } = useWords('reports')
  if (problems.length === 0) return null
  return (
    <Notice tone="warning" title={t('desk.refused')} live>
      {problems.map(problem => (
        <p key={problem}>{problem}</p>
      ))}
    </Notice>
  )
}

export const meta = pageMeta
