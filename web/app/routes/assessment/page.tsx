import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import {
  AssessmentPageDocument,
  ChangeAssessmentConsentDocument,
  DiscardAssessmentDocument,
} from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeDay, writeDayOf } from '../../language/write.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { LevelRule } from '../maturity/level-rule.tsx'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { RatersEntry } from '../raters/entry.tsx'
import { signatureOf } from '../raters/signature.server.ts'
import { Consents } from './consents.tsx'
import { Elements } from './elements.tsx'
import { Ratings } from './ratings.tsx'
import { Why } from './why.tsx'
import './assessment.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '', slug } = args.params
  const { assessment } = (await execute(args, AssessmentPageDocument, { id })).data
  if (!assessment || assessment.municipality.slug !== slug) throw new Response(null, { status: 404 })
  const { flash, headers } = await readFlash(args.request)
  const { model, municipality, elements, answers, consents, assessedOn, status } = assessment
  const zone = zoneOfProvince[municipality.province]
  const rated = new Map(answers.map(({ indicator, rating }) => [indicator.code, rating ?? null]))
  const isAsked = (code: string, snapshot: boolean) => assessment.mode === 'FULL' || snapshot || rated.get(code)
  const t = wordsFor(lang, 'assessment')
  const page = {
    title: `${t('here')} – ${municipality.name.text}`,
    unlisted: status !== 'PUBLISHED' || !assessment.isNamed,
    assessment,
    assessed: assessedOn ? writeDay(lang, assessedOn) : null,
    editionCount: elements.reduce((sum, { editionCount }) => sum + (editionCount ?? 0), 0),
    elements: model.elements.map(element => {
      const of = elements.find(each => each.element === element.code)
      const level = of?.level ?? null
      const indicators = model.outcomes
        .filter(outcome => outcome.element === element.code)
        .flatMap(outcome => outcome.indicators.map(indicator => ({ ...indicator, level: outcome.level })))
        .filter(({ code, snapshot }) => isAsked(code, snapshot))
      return {
        ...element,
        level,
        levelName: model.levels.find(({ number }) => number === level)?.name ?? null,
        answered: of?.answeredCount ?? 0,
        asked: of?.indicatorCount ?? 0,
        known: of?.editionCount ?? 0,
        unreviewed: of?.unreviewedCount ?? 0,
        because: of?.because ?? [],
        toRaise: of?.toRaise ?? [],
        raisesTo: of?.raisesTo ?? null,
        silent: model.levels
          .map(({ number }) => number)
          .filter(number => number <= (level ?? 0) && !indicators.some(indicator => indicator.level === number)),
        indicators: indicators.map(({ code, title, level: at }) => ({
          code,
          title,
          level: at,
          rating: rated.get(code) ?? null,
        })),
      }
    }),
    consents: consents.map(({ consent, givenAt, withdrawnAt }) => ({
      consent,
      given: writeDayOf(lang, givenAt, zone),
      withdrawn: withdrawnAt ? writeDayOf(lang, withdrawnAt, zone) : null,
    })),
    raters: {
      state: assessment.ratingRounds[0]?.state ?? null,
      signature: assessment.signature ? signatureOf(lang, assessment.signature, zone) : null,
    },
    done: deeds.find(deed => deed === flash) ?? null,
  }
  return data(page, { headers })
}

const deeds = ['answersSaved', 'assessmentPublished', 'assessmentRestored', 'consentChanged'] as const

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  if (form.get('do') === 'discard') return await discard(args, Number(form.get('revision')))
  const consent = form.get('consent') === 'NAME' ? 'NAME' : 'PUBLICATION'
  const input = { assessment: args.params['id'] ?? '', consent, given: form.get('given') === 'yes' } as const
  const answer = await unlessSignedOut(execute(args, ChangeAssessmentConsentDocument, { input }))
  if (!answer) throw signInFirst(args)
  const [fault] = answer.data.changeAssessmentConsent.userErrors
  if (fault) return wrong(args, { problem: fault.message })
  const { pathname } = new URL(args.request.url)
  return redirect(pathname, { status: 303, headers: await flashing('consentChanged') })
}

async function discard(args: ActionFunctionArgs, revision: number) {
  const input = { assessment: args.params['id'] ?? '', revision: Number.isInteger(revision) ? revision : 0 }
  const answer = await unlessSignedOut(execute(args, DiscardAssessmentDocument, { input }))
  if (!answer) throw signInFirst(args)
  const [fault] = answer.data.discardAssessment.userErrors
  if (fault) return wrong(args, { problem: fault.message })
  return redirect(`/${args.params['lang']}/maturity`, {
    status: 303,
    headers: await flashing('assessmentDiscarded'),
  })
}

export const handle = { words: ['assessment', 'maturity', 'move-assessment', 'raters'] } satisfies PageHandle

export default function AssessmentPage() {
  const { t, lang } = useWords('assessment')
  const { t: moving } = useWords('move-assessment')
  const { assessment, assessed, editionCount, elements, consents, raters, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { id, mode, status, municipality, model, viewerMayWrite, answeredCount, indicatorCount } = assessment
  const here = `/${lang}/municipalities/${municipality.slug}/assessment/${id}`
  const maturity = `/${lang}/municipalities/${municipality.slug}/maturity`
  const isDraft = status === 'DRAFT'
  const first = elements.find(({ answered, asked }) => answered < asked) ?? elements[0]
  return (
    <>
      <PageHead
        title={t('here')}
        eyebrow={<LocalizedName value={municipality.name} />}
        lead={
          <>
            <LocalizedText value={model.name} note={false} /> ({model.edition})
          </>
        }
        steps={[
          { label: t('municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
        ]}
      >
        <Badge tone={mode === 'SNAPSHOT' ? 'sun' : 'plain'}>{t(`mode.${mode}`)}</Badge>
        <Badge tone={status === 'PUBLISHED' ? 'leaf' : 'sun'}>
          {assessed ? t(`status.${status}`, { date: assessed }) : t('status.DRAFT')}
        </Badge>
        {isDraft && first && (
          <ButtonLink to={`${here}/${first.code}`}>{t(answeredCount > 0 ? 'goOn' : 'begin')}</ButtonLink>
        )}
        {isDraft && answeredCount > 0 && (
          <ButtonLink kind="secondary" to={`${here}/publish`}>
            {t('publish')}
          </ButtonLink>
        )}
        {isDraft && (
          <ButtonLink kind="quiet" to={`${here}/offline`}>
            {t('offline')}
          </ButtonLink>
        )}
        {viewerMayWrite && (
          <>
            <Link to={`${maturity}/next`}>{t('next')}</Link>
            <Link to={`${maturity}/targets`}>{t('targets')}</Link>
            <Link to={`${here}/move`}>{moving('link')}</Link>
          </>
        )}
      </PageHead>
      <div className="wrap stack stack--wide">
        {done && !answer && <SuccessNotice>{t(done === 'answersSaved' ? 'saved' : done)}</SuccessNotice>}
        {answer && (
          <Notice tone="warning" title={t('notDone')} live>
            <p>{answer.problem}</p>
          </Notice>
        )}
        {assessment.invented && <InventedNotice />}
        {isDraft && (
          <Notice title={t('privateTitle')}>
            <p>{t('private')}</p>
          </Notice>
        )}
        {isDraft && Boolean(assessment.unreviewedCount) && (
          <Notice tone="warning" title={t('unreviewedTitle', { rows: String(assessment.unreviewedCount) })}>
            <p>{t('unreviewed')}</p>
          </Notice>
        )}
        {mode === 'SNAPSHOT' && (
          <Notice tone="warning" title={t('sureTitle')}>
            <p>{t('sure', { asked: String(indicatorCount), known: String(editionCount) })}</p>
            {isDraft && viewerMayWrite && (
              <Form method="post" action={`/${lang}/municipalities/${municipality.slug}/assessment`}>
                <input type="hidden" name="mode" value="FULL" />
                <input type="hidden" name="model" value={model.code} />
                <Button kind="secondary">{t('grow')}</Button>
              </Form>
            )}
          </Notice>
        )}
        <Elements
          here={isDraft ? here : null}
          elements={elements}
          overall={assessment.overallLevel ?? null}
          highest={model.levels.length}
        />
        <Why here={isDraft ? here : null} elements={elements} highest={model.levels.length} />
        {viewerMayWrite && !isDraft && <Consents status={status} isNamed={assessment.isNamed} consents={consents} />}
        {viewerMayWrite && <RatersEntry here={here} isDraft={isDraft} {...raters} />}
        <Ratings here={isDraft ? here : null} elements={elements} />
        {isDraft && viewerMayWrite && (
          <details className="assessment-ratings screen-only">
            <summary>{t('discardTitle')}</summary>
            <Form method="post" className="stack">
              <input type="hidden" name="revision" value={assessment.revision} />
              <p>{t('discardLead')}</p>
              <Button kind="secondary" name="do" value="discard">
                {t('discard')}
              </Button>
            </Form>
          </details>
        )}
        <LevelRule to={`/${lang}/maturity/${model.code}`} />
      </div>
    </>
  )
}

export const meta = pageMeta
