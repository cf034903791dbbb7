import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { RatersPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeDay, writeDayOf, writeNumber } from '../../language/write.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { ElementName } from '../maturity/element-name.tsx'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { saidIn } from '../inclusion-report/said.ts'
import { act } from './act.server.ts'
import { OpenForm, RoundForms, SignForm } from './forms.tsx'
import { Participation } from './participation.tsx'
import { Signature } from './signature.tsx'
import { signatureOf } from './signature.server.ts'
import { SpreadFigure } from './spread-figure.tsx'
import '../assessment/assessment.css'
import './raters.css'

const deeds = [
  'roundOpened',
  'ratersInvited',
  'ratersReminded',
  'raterWithdrawn',
  'roundClosed',
  'ratingSigned',
] as const

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '', slug } = args.params
  const { assessment, viewer } = (await execute(args, RatersPageDocument, { id })).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  if (!assessment || assessment.municipality.slug !== slug) throw new Response(null, { status: 404 })
  if (!assessment.viewerMayWrite) throw new Response(null, { status: 403 })
  const { flash, headers } = await readFlash(args.request)
  const t = wordsFor(lang, 'raters')
  const { municipality, model, elements, revision, status, signature, answeredCount } = assessment
  const zone = zoneOfProvince[municipality.province]
  const [round] = assessment.ratingRounds
  const page = {
    title: `${t('title')} – ${municipality.name.text}`,
    unlisted: true,
    id,
    municipality,
    isDraft: status === 'DRAFT',
    invented: assessment.invented,
    revision,
    answeredCount,
    elements: model.elements.map(element => {
      const of = elements.find(each => each.element === element.code)
      return { ...element, answered: String(of?.answeredCount ?? 0), asked: String(of?.indicatorCount ?? 0) }
    }),
    round: round
      ? {
          id: round.id,
          state: round.state,
          closes: writeDay(lang, round.closesOn),
          closed: round.closedAt ? writeDayOf(lang, round.closedAt, zone) : null,
          reminded: round.remindedOn ? writeDay(lang, round.remindedOn) : null,
          returned: round.returnedCount ?? 0,
          participation: round.participation,
          spread: (round.spread ?? []).map(row => ({
            ...row,
            apart: typeof row.stepsApart === 'number' ? writeNumber(lang, Math.round(row.stepsApart * 10) / 10) : null,
          })),
        }
      : null,
    signature: signature ? signatureOf(lang, signature, zone) : null,
    done: deeds.find(deed => deed === flash) ?? null,
  }
  return data(page, { headers })
}

export async function action(args: ActionFunctionArgs) {
  const { lang } = args.params
  const form = await args.request.formData()
  const typed = Object.fromEntries(
    ['group', 'emails', 'lang', 'email', 'closesOn'].map(name => [name, saidIn(form)(name)]),
  )
  const t = wordsFor(lang, 'raters')
  if (form.get('do') === 'close' && form.get('sure') !== 'yes')
    return wrong(args, { typed, problems: { sure: [t('sureNeeded')] } as Record<string, string[]> })
  const done = await unlessSignedOut(act(args, form))
  if (!done) throw signInFirst(args)
  if (done.refusals.length > 0) {
    const problems: Record<string, string[]> = {}
    for (const { field, message } of done.refusals) {
      const name = fields.find(each => each === field) ?? 'whole'
      problems[name] = [...(problems[name] ?? []), message]
    }
    return wrong(args, { typed, problems })
  }
  const { pathname } = new URL(args.request.url)
  return redirect(pathname, { status: 303, headers: await flashing(done.flash) })
}

const fields = ['emails', 'email', 'closesOn', 'lang', 'sure'] as const

export const handle = { words: ['raters', 'assessment', 'maturity'] } satisfies PageHandle

export default function RatersPage() {
  const { t, lang } = useWords('raters')
  const { t: assessmentWords } = useWords('assessment')
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { id, municipality, isDraft, round, signature, done, elements } = page
  const overview = `/municipalities/${municipality.slug}/assessment/${id}`
  const here = `/${lang}${overview}/raters`
  const problems = answer?.problems ?? {}
  const typed = answer?.typed ?? {}
  const isTold = round?.spread.some(({ counts }) => counts) ?? false
  return (
    <>
      <PageHead
        title={t('title')}
        eyebrow={<LocalizedName value={municipality.name} />}
        lead={t('lead')}
        steps={[
          { label: t('municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: assessmentWords('here'), to: overview },
        ]}
      />
      <div className="wrap stack stack--wide">
        {done && !answer && <SuccessNotice>{t(`done.${done}`)}</SuccessNotice>}
        {page.invented && <InventedNotice />}
        <ErrorSummary
          form={{ errors: problems['whole'] ?? [], allErrors: problems }}
          fields={fields.map(name => ({ field: { id: name, name }, label: t(`field.${name}`) }))}
        />
        {signature && <Signature {...signature} />}
        {round && (
          <Participation
            title={round.state === 'OPEN' ? t('openTitle') : t('closedTitle', { day: round.closed ?? round.closes })}
            participation={round.participation}
          />
        )}
        {round?.state === 'OPEN' && (
          <RoundForms round={round} problems={problems} typed={typed} isInvited={round.participation.length > 0} />
        )}
        {round?.state === 'CLOSED' && (
          <section className="stack" aria-labelledby="spread-title">
            <h2 id="spread-title">{t('spreadTitle')}</h2>
            {isTold ? (
              <>
                <p>{t('spreadLead')}</p>
                <SpreadFigure rows={round.spread} />
                <p className="screen-only">
                  <a href={`${here}.csv`} download>
                    {t('csv.link')}
                  </a>
                </p>
              </>
            ) : (
              <Notice title={t('nothingToldTitle')}>
                <p>{t('nothingTold')}</p>
              </Notice>
            )}
          </section>
        )}
        {round?.state === 'CLOSED' && isDraft && (
          <section className="stack" aria-labelledby="agree-title">
            <h2 id="agree-title">{t('agreeTitle')}</h2>
            <p>{t('agreeLead')}</p>
            <ul className="raters-elements" role="list">
              {elements.map(element => (
                <li key={element.code}>
                  <Link to={`${here}/${element.code}`}>
                    <ElementName element={element} />
                  </Link>
                  <span className="small soft">
                    {assessmentWords('howFar', { answered: element.answered, asked: element.asked })}
                  </span>
                </li>
              ))}
            </ul>
            {(!signature || signature.changed.length > 0) && (
              <SignForm revision={page.revision} rated={page.answeredCount} />
            )}
          </section>
        )}
        {isDraft && (!round || (round.state === 'CLOSED' && !isTold)) && (
          <OpenForm problems={problems} closesOn={typed['closesOn'] ?? ''} />
        )}
        <details className="assessment-ratings">
          <summary>{t('guardTitle')}</summary>
          <p>{t('guard.small')}</p>
          <p>{t('guard.erased')}</p>
          <p>{t('guard.not')}</p>
        </details>
      </div>
    </>
  )
}

export const meta = pageMeta
