import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { ImportYearSheetDocument, PlanYearPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeMoment } from '../../language/write.ts'
import { wrong } from '../../session/wrong.server.ts'
import { sheetIn } from '../desk/import/sheet-in.server.ts'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { tablesOf, treeOf } from '../plan/outline.ts'
import { Titled } from '../plan/titled.tsx'
import { yearsUntil } from '../publish-progress/chosen.ts'
import { SheetFaults } from './sheet-faults.tsx'
import { SheetForm } from './sheet-form.tsx'
import './plan-year.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '', year = '' } = args.params
  const years = yearsUntil(new Date())
  if (!/^\d{4}$/.test(year) || !years.includes(Number(year))) throw new Response(null, { status: 404 })
  const plan = subjectIn(await execute(args, PlanYearPageDocument, { id, year }), 'actionPlan')
  const t = wordsFor(lang, 'plan-year')
  return {
    title: t('title', { year, plan: plan.title.text }),
    description: t('description', { year, plan: plan.title.text }),
    unlisted: plan.status !== 'PUBLISHED',
    plan,
    sent: plan.yearSheets.map(sheet => ({
      ...sheet,
      at: writeMoment(lang, sheet.sentAt, zoneOfProvince[plan.municipality.province]),
    })),
    year,
    others: [Number(year) - 1, Number(year) + 1].filter(each => years.includes(each)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '', year = '' } = args.params
  const t = wordsFor(lang, 'plan-year')
  const form = await sheetIn(args.request)
  if (!form) return data({ messages: [t('tooLarge')], faults: [], share: null }, { status: 413 })
  const [sheet, said] = [form.get('sheet'), form.get('municipality')]
  const share = typeof said === 'string' && said ? said : null
  const refused = (...messages: string[]) => wrong(args, { messages, faults: [], share })
  if (!(sheet instanceof File) || sheet.size === 0) return refused(t('noFile'))

  const content = Buffer.from(await sheet.arrayBuffer()).toString('base64')
  const input = { plan: id, year, municipality: share, fileName: sheet.name, content }
  const {
    sheet: kept,
    faults,
    userErrors,
  } = (await execute(args, ImportYearSheetDocument, { input })).data.importYearSheet
  if (kept) return redirect(`/${lang}/plans/${id}/year/${year}/sheets/${kept.id}`, 303)
  return wrong(args, { messages: userErrors.map(({ message }) => message), faults, share })
}

export const handle = { words: ['plan-year'] } satisfies PageHandle

export default function PlanYearPage() {
  const { t, lang } = useWords('plan-year')
  const { plan, year, others, sent } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { municipality } = plan
  const here = `/${lang}/plans/${plan.id}/year`
  return (
    <>
      <PageHead
        title={t('heading', { year })}
        lead={<LocalizedText value={plan.title} note={false} />}
        steps={[
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: <LocalizedName value={plan.title} />, to: `/plans/${plan.id}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {answer && answer.faults.length > 0 && <SheetFaults faults={answer.faults} />}
        {plan.status === 'PUBLISHED' &&
          plan.viewerShares.map((share, index) => (
            <SheetForm
              key={share.slug}
              id={index === 0 ? 'sheet' : `sheet-${share.slug}`}
              file={`${here}/${year}`}
              share={share}
              isNamed={plan.viewerShares.length > 1 || share.slug !== municipality.slug}
              messages={(answer?.share ?? plan.viewerShares[0]?.slug) === share.slug ? (answer?.messages ?? []) : []}
            />
          ))}
        {sent.length > 0 && (
          <section className="stack screen-only" aria-labelledby="sent">
            <h2 id="sent">{t('sentSheets')}</h2>
            <ul className="year-sent">
              {sent.map(sheet => (
                <li key={sheet.id}>
                  <Link to={`${here}/${year}/sheets/${sheet.id}`}>
                    <bdi>{sheet.fileName}</bdi>
                  </Link>{' '}
                  <span className="soft small">
                    {sheet.at} · {t(`state.${sheet.state}`)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <nav className="cluster screen-only" aria-label={t('years')}>
          {others.map(other => (
            <Link key={other} to={`${here}/${other}`}>
              {other}
            </Link>
          ))}
        </nav>
        {tablesOf(treeOf(plan.segments)).map(({ heading, pieces }) => (
          <section
            key={heading?.id ?? ''}
            className="stack"
            aria-labelledby={heading ? `part-${heading.id}` : undefined}
          >
            {heading && (
              <h2 id={`part-${heading.id}`}>
                <Titled number={heading.number} title={heading.text} />
              </h2>
            )}
            <ul className="year-actions" role="list">
              {pieces.map(({ id, number: own, text, action: { report } }) => (
                <li key={id}>
                  <Link to={`/${lang}/plans/${plan.id}/actions/${id}`}>
                    <bdi>{own || t('action')}</bdi>
                  </Link>
                  <div>
                    <p>
                      <LocalizedText value={text} note={false} />
                    </p>
                    <p className="cluster">
                      <StatusBadge status={report?.status} />
                      {report?.invented && <Badge tone="sun">{t('demonstration')}</Badge>}
                    </p>
                    {report && (
                      <p className="small">
                        <LocalizedText value={report.summary} note={false} />{' '}
                        <Link to={`/${lang}/progress/${report.id}`}>{t('read', { number: own })}</Link>
                      </p>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

export const meta = pageMeta
