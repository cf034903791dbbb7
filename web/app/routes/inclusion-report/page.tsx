import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Notice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { LockInclusionReportDocument, StartInclusionReportDocument } from '../../graphql/generated/graphql.ts'
import { languageOf } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { canonicalJson } from '../../report-document/document.ts'
import { DocumentView } from '../../report-document/document-view.tsx'
import { wrong } from '../../session/wrong.server.ts'
import { fingerprintOf } from './content.server.ts'
import { composeReport, placeOf, readReport } from './load-report.server.ts'
import { saidIn } from './said.ts'
import './inclusion-report.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { year } = placeOf(args)
  const { municipality, report, document, isEditor, isWhole } = await readReport(args)
  const thisYear = new Date().getUTCFullYear()
  if (!report && !(isEditor && year >= 2005 && year <= thisYear)) throw new Response(null, { status: 404 })

  const t = wordsFor(lang, 'inclusion-report')
  const { name, slug } = municipality
  return {
    title: t('title', { year, name: name.text }),
    description: t('description', { year, name: name.text }),
    unlisted: !report?.lockedAt,
    municipality: { name, slug },
    year,
    isOver: year < thisYear,
    isWhole,
    report: report &&
      document && {
        document,
        id: report.id,
        edition: report.edition,
        revision: report.revision,
        seen: fingerprintOf(document),
        mayWrite: report.mayWrite,
        mayCorrect: isEditor && report.lockedAt !== null && !report.correctedBy,
        lockedOn: report.lockedAt ? writeDay(lang, report.lockedAt.slice(0, 10)) : null,
        sha256: report.content?.sha256 ?? null,
        corrects: report.corrects?.edition ?? null,
        correctedBy: report.correctedBy?.edition ?? null,
      },
  }
}

export async function action(args: ActionFunctionArgs) {
  const { lang } = args.params
  const { slug, year } = placeOf(args)
  const here = `/${lang}/municipalities/${slug}/inclusion-report/${year}`
  const form = await args.request.formData()
  const said = saidIn(form)
  if (said('do') === 'lock') {
    const { content, id, revision, basis } = await composeReport(args)
    const isAsShown = fingerprintOf(content.documents[languageOf(args.request)]) === said('seen')
    const input = {
      report: id,
      revision: Number(said('revision')) || 0,
      basis: isAsShown && String(revision) === said('revision') ? basis : '',
      content: canonicalJson(content),
    }
    const { report, userErrors } = (await execute(args, LockInclusionReportDocument, { input })).data
      .lockInclusionReport
    if (report) return redirect(`${here}?edition=${report.edition}`, 303)
    return wrong(args, { problems: userErrors.map(({ message }) => message) })
  }
  const input = { municipality: slug, year, corrects: said('corrects') || null }
  const { report, userErrors } = (await execute(args, StartInclusionReportDocument, { input })).data
    .startInclusionReport
  if (report) return redirect(`${here}/write`, 303)
  return wrong(args, { problems: userErrors.map(({ message }) => message) })
}

export const handle = { words: ['inclusion-report'] } satisfies PageHandle

export default function InclusionReportPage() {
  const { t } = useWords('inclusion-report')
  const { t: shell } = useWords('shell')
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { municipality, report, year } = page
  const steps = [
    { label: shell('nav.municipalities'), to: '/municipalities' },
    { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
  ]
  return (
    <>
      <PageHead
        title={report?.document.title ?? t('here', { year })}
        lead={report ? <bdi>{report.document.subtitle}</bdi> : t('startLead')}
        steps={steps}
      >
        {report && (
          <Badge tone={report.lockedOn ? 'leaf' : 'sun'}>
            {report.lockedOn ? t('lockedOn', { date: report.lockedOn }) : t('draft')}
          </Badge>
        )}
      </PageHead>
      <div className="wrap stack">
        {answer && (
          <Notice tone="warning" title={t('refused')} live>
            {answer.problems.map(problem => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        )}
        {report ? <Report {...page} report={report} /> : <Start year={year} />}
      </div>
    </>
  )
}

function Start({ year }: { year: number }) {
  const { t } = useWords('inclusion-report')
  return (
    <Form method="post" className="stack">
      <p>{t('startNote', { year })}</p>
      <div>
        <Button>{t('start', { year })}</Button>
      </div>
    </Form>
  )
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function Report({ municipality, year, isWhole, isOver, report }: Page & { report: NonNullable<Page['report']> }) {
  const { t, lang } = useWords('inclusion-report')
  const here = `/${lang}/municipalities/${municipality.slug}/inclusion-report/${year}`
  const { edition, lockedOn, corrects, correctedBy, mayWrite, sha256, document } = report
  return (
    <>
      {correctedBy && (
        <Notice tone="warning" title={t('correctedTitle')}>
          <p>
            <Link to={`${here}?edition=${correctedBy}`}>{t('corrected')}</Link>
          </p>
        </Notice>
      )}
      {corrects && (
        <p className="screen-only">
          <Link to={`${here}?edition=${corrects}`}>{t('corrects')}</Link>
        </p>
      )}
      {!isWhole && !lockedOn && <PanelUnavailable />}
      <nav className="report-tools screen-only" aria-label={t('tools')}>
        <ul role="list">
          <li>
            <a href={`${here}/docx?edition=${edition}`} download>
              {t('download')}
            </a>
          </li>
          <li>{t('print')}</li>
        </ul>
      </nav>
      {mayWrite && (
        <div className="cluster screen-only">
          <ButtonLink to={`${here}/write`}>{t('write')}</ButtonLink>
          <a href="#lock">{t('toLock')}</a>
        </div>
      )}
      <DocumentView report={document} />
      {mayWrite && <Lock {...report} isOver={isOver && isWhole} />}
      {report.mayCorrect && (
        <Form method="post" className="stack screen-only">
          <input type="hidden" name="corrects" value={report.id} />
          <p className="soft">{t('correctNote')}</p>
          <div>
            <Button kind="secondary">{t('correct')}</Button>
          </div>
        </Form>
      )}
      {sha256 && (
        <footer className="report-proof small soft">
          <p>{t('proof')}</p>
          <p>
            <code dir="ltr">SHA-256 {sha256}</code>
          </p>
        </footer>
      )}
    </>
  )
}

interface LockProps {
  revision: number
  seen: string
  isOver: boolean
}

function Lock({ revision, seen, isOver }: LockProps) {
  const { t } = useWords('inclusion-report')
  return (
    <section className="stack screen-only" aria-labelledby="lock">
      <h2 id="lock">{t('lock')}</h2>
      <p>{isOver ? t('lockNote') : t('notOver')}</p>
      {isOver && (
        <Form method="post" className="form">
          <input type="hidden" name="do" value="lock" />
          <input type="hidden" name="revision" value={revision} />
          <input type="hidden" name="seen" value={seen} />
          <label className="choice" htmlFor="sure">
            <input type="checkbox" id="sure" name="sure" required />
            <span>{t('sure')}</span>
          </label>
          <Button>{t('lockButton')}</Button>
        </Form>
      )}
    </section>
  )
}

export const meta = pageMeta
