import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { NotForYou } from '../publish-progress/not-for-you.tsx'
import { placeOf, readReport } from './load-report.server.ts'
import { recordsOf } from './records.ts'
import { SectionEditor } from './section-editor.tsx'
import { titleOf } from './title-of.ts'
import { actionOf } from './write.server.ts'
import './inclusion-report.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { year } = placeOf(args)
  const { answer, municipality, report, isEditor } = await readReport(args)
  if (!answer.viewer && !isAfterAction(args)) throw signInFirst(args)
  if (isEditor && !report) throw new Response(null, { status: 404 })

  const t = wordsFor(lang, 'inclusion-report')
  const { flash, headers } = await readFlash(args.request)
  const { name, slug } = municipality
  const page = {
    title: t('writeTitle', { year, name: name.text }),
    unlisted: true,
    municipality: { name, slug },
    year,
    isSaved: flash === 'recordSaved',
    isLocked: Boolean(report && !report.mayWrite && isEditor),
    draft: report?.mayWrite
      ? {
          id: report.id,
          revision: report.revision,
          sections: report.sections,
          paragraphs: report.paragraphs.map(({ id, section, allTexts }) => ({ id, section, allTexts })),
          records: recordsOf(answer).map(one => ({
            record: one.record,
            section: one.section,
            title: titleOf(lang, answer, one),
            reason: report.leftOut.find(({ record }) => record === one.record)?.reason ?? null,
          })),
        }
      : null,
  }
  return data(page, { status: page.draft || isAfterAction(args) ? 200 : 403, headers })
}

export const action = async (args: ActionFunctionArgs) => await actionOf(args)

export const handle = { words: ['inclusion-report', 'publish'] } satisfies PageHandle

export default function WriteInclusionReportPage() {
  const { t, lang } = useWords('inclusion-report')
  const { title, municipality, year, draft, isSaved, isLocked } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const asked = new URLSearchParams(useLocation().search)
  const { slug, name } = municipality
  const here = `/${lang}/municipalities/${slug}/inclusion-report/${year}`
  const whole = answer?.problems.filter(problem => problem.lang === null) ?? []
  return (
    <>
      <PageHead
        title={title}
        lead={draft ? t('writeLead') : undefined}
        here={t('writeHere')}
        steps={[
          { label: <LocalizedName value={name} />, to: `/municipalities/${slug}` },
          { label: t('here', { year }), to: `/municipalities/${slug}/inclusion-report/${year}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {!draft && (isLocked ? <p>{t('isLocked')}</p> : <NotForYou municipality={municipality} />)}
        {isSaved && !answer && <SuccessNotice>{t('saved')}</SuccessNotice>}
        {whole.length > 0 && (
          <Notice tone="warning" title={t('refused')} live>
            {whole.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
            {answer?.isConflict && <p>{t('conflict')}</p>}
          </Notice>
        )}
        {draft?.sections.map((section, at) => (
          <SectionEditor
            key={section}
            section={section}
            isFirst={at === 0}
            isLast={at === draft.sections.length - 1}
            draft={draft}
            asked={{
              edit: asked.get('edit'),
              section: asked.get('section'),
              leave: asked.get('leave'),
            }}
            answer={answer}
          />
        ))}
        {draft && (
          <div className="cluster">
            <ButtonLink to={here}>{t('read')}</ButtonLink>
          </div>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
