import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { AssessmentOfflineDocument, ImportAssessmentSheetDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeMoment } from '../../language/write.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { SheetField } from '../../sheet/sheet-field.tsx'
import { sheetIn } from '../desk/import/sheet-in.server.ts'
import { SheetFaults } from '../plan-year/sheet-faults.tsx'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import '../plan-year/plan-year.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '', slug = '' } = args.params
  const { assessment, viewer } = (await execute(args, AssessmentOfflineDocument, { id })).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  if (!assessment || assessment.municipality.slug !== slug) throw new Response(null, { status: 404 })
  if (!assessment.viewerMayWrite) throw new Response(null, { status: 403 })
  const here = `/${lang}/municipalities/${slug}/assessment/${id}`
  if (assessment.status !== 'DRAFT' && !isAfterAction(args)) throw redirect(here, 303)
  const { municipality, sheets } = assessment
  return {
    title: `${wordsFor(lang, 'assessment-sheet')('title')} – ${municipality.name.text}`,
    unlisted: true,
    id,
    municipality,
    sheets: sheets.map(sheet => ({
      ...sheet,
      at: writeMoment(lang, sheet.sentAt, zoneOfProvince[municipality.province]),
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '' } = args.params
  const t = wordsFor(lang, 'assessment-sheet')
  const form = await sheetIn(args.request)
  if (!form) return data({ messages: [t('tooLarge')], faults: [] }, { status: 413 })
  const sheet = form.get('sheet')
  if (!(sheet instanceof File) || sheet.size === 0) return wrong(args, { messages: [t('noFile')], faults: [] })

  const content = Buffer.from(await sheet.arrayBuffer()).toString('base64')
  const input = { assessment: id, fileName: sheet.name, content }
  const answer = await unlessSignedOut(execute(args, ImportAssessmentSheetDocument, { input }))
  if (!answer) throw signInFirst(args)
  const { sheet: kept, faults, userErrors } = answer.data.importAssessmentSheet
  if (kept) return redirect(`${new URL(args.request.url).pathname}/${kept.id}`, 303)
  return wrong(args, { messages: userErrors.map(({ message }) => message), faults })
}

export const handle = { words: ['assessment-sheet', 'assessment', 'plan-year'] } satisfies PageHandle

export default function OfflinePage() {
  const { t, lang } = useWords('assessment-sheet')
  const { t: words } = useWords('assessment')
  const { id, municipality, sheets } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const here = `/${lang}/municipalities/${municipality.slug}/assessment/${id}`
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        eyebrow={<LocalizedName value={municipality.name} />}
        steps={[
          { label: words('municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: words('here'), to: `/municipalities/${municipality.slug}/assessment/${id}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {answer && answer.faults.length > 0 && <SheetFaults faults={answer.faults} />}
        <section className="year-sheet stack" aria-labelledby="steps">
          <h2 id="steps">{t('stepsTitle')}</h2>
          <ol className="year-steps">
            <li>
              {t('download')}{' '}
              <a href={`${here}.xlsx`} download>
                Excel
              </a>{' '}
              ·{' '}
              <a href={`${here}.csv`} download>
                CSV
              </a>
            </li>
            <li>{t('fill')}</li>
            <li>{t('send')}</li>
          </ol>
          <SheetField
            id="sheet"
            label={t('sheet')}
            hint={t('hint')}
            button={t('compare')}
            messages={answer?.messages ?? []}
          />
        </section>
        <section className="stack" aria-labelledby="paper">
          <h2 id="paper">{t('paperTitle')}</h2>
          <p>{t('paperLead')}</p>
          <p>
            <Link to={`${here}/paper`}>{t('toPaper')}</Link>
          </p>
        </section>
        {sheets.length > 0 && (
          <section className="stack" aria-labelledby="sent">
            <h2 id="sent">{t('sentTitle')}</h2>
            <ul className="year-sent">
              {sheets.map(sheet => (
                <li key={sheet.id}>
                  <Link to={`${here}/offline/${sheet.id}`}>
                    <bdi>{sheet.fileName}</bdi>
                  </Link>{' '}
                  <span className="soft small">
                    {sheet.at} · {t(sheet.mergedAt ? 'state.MERGED' : 'state.READY')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
