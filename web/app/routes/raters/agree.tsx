import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { AgreePageDocument, AnswerIndicatorsDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { ElementName } from '../maturity/element-name.tsx'
import { AgreeRow } from './agree-row.tsx'
import { type AgreedRow, agreedIn, codesIn } from './agreed.ts'
import { RatingLegend } from './rating-bars.tsx'
import '../assessment/assessment.css'
import './raters.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '', slug, element: code = '' } = args.params
  const { assessment, viewer } = (await execute(args, AgreePageDocument, { id, element: code })).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  const element = assessment?.model.elements.find(each => each.code === code)
  if (!assessment || !element || assessment.municipality.slug !== slug) throw new Response(null, { status: 404 })
  if (!assessment.viewerMayWrite) throw new Response(null, { status: 403 })
  const here = `/${lang}/municipalities/${slug}/assessment/${id}/raters`
  const [round] = assessment.ratingRounds
  if ((assessment.status !== 'DRAFT' || round?.state !== 'CLOSED') && !isAfterAction(args)) throw redirect(here, 303)

  const { flash, headers } = await readFlash(args.request)
  const answers = new Map(assessment.answers.map(row => [row.indicator.code, row]))
  const spread = round?.spread ?? []
  const others = assessment.model.outcomes
    .filter(outcome => outcome.element === code)
    .flatMap(({ indicators }) => indicators)
    .filter(one => assessment.mode === 'FULL' || one.snapshot || answers.get(one.code)?.rating)
    .filter(one => !spread.some(({ indicator }) => indicator.code === one.code))
    .map(indicator => ({ indicator, isAsked: false, counts: null, groups: [], suggestion: null, comments: [] }))
  const following = assessment.model.elements.slice(assessment.model.elements.indexOf(element) + 1)
  const asksAny = (each: string) =>
    assessment.model.outcomes.some(
      outcome => outcome.element === each && outcome.indicators.some(one => assessment.mode === 'FULL' || one.snapshot),
    )
  const t = wordsFor(lang, 'raters')
  const page = {
    title: `${t('agreeOn', { element: element.name.text })} – ${assessment.municipality.name.text}`,
    unlisted: true,
    id,
    municipality: assessment.municipality,
    element,
    revision: assessment.revision,
    next: following.find(({ code: each }) => asksAny(each))?.code ?? null,
    rows: [...spread.map(row => ({ ...row, isAsked: true })), ...others].map(row => {
      const answer = answers.get(row.indicator.code)
      return { ...row, rating: answer?.rating ?? null, reason: answer?.reason ?? '' }
    }),
    isTaken: flash === 'ratingsTaken',
  }
  return data(page, { headers })
}

export async function action(args: ActionFunctionArgs) {
  const { id = '', element = '' } = args.params
  const form = await args.request.formData()
  const rows = agreedIn(form, codesIn(form))
  const input = { assessment: id, revision: Number(form.get('revision')) || 0, answers: rows }
  const answer = await unlessSignedOut(execute(args, AnswerIndicatorsDocument, { input, element }))
  if (!answer) throw signInFirst(args)
  const { userErrors } = answer.data.answerIndicators
  if (userErrors.length > 0) {
    const problems = userErrors.map(({ field, message }) => {
      const code = rows[Number(/^answers\.(\d+)/.exec(field ?? '')?.[1] ?? -1)]?.indicator ?? null
      return { code, message }
    })
    return wrong(args, { problems, typed: rows })
  }
  const { pathname } = new URL(args.request.url)
  const next = form.get('next')
  const to = typeof next === 'string' ? pathname.replace(/[^/]+$/, encodeURIComponent(next)) : pathname
  return redirect(to, { status: 303, headers: await flashing('ratingsTaken') })
}

export const handle = { words: ['raters', 'assessment', 'maturity'] } satisfies PageHandle

export default function AgreePage() {
  const { t, lang } = useWords('raters')
  const { t: assessmentWords } = useWords('assessment')
  const { id, municipality, element, revision, next, rows, isTaken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const busy = useNavigation().state === 'submitting'
  const overview = `/municipalities/${municipality.slug}/assessment/${id}`
  const typed: readonly AgreedRow[] = answer?.typed ?? []
  return (
    <>
      <PageHead
        title={<ElementName element={element} />}
        eyebrow={<LocalizedName value={municipality.name} />}
        lead={t('agreeElementLead')}
        steps={[
          { label: t('municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: assessmentWords('here'), to: overview },
          { label: t('title'), to: `${overview}/raters` },
        ]}
      />
      <div className="wrap stack">
        {isTaken && !answer && <SuccessNotice>{t('done.ratingsTaken')}</SuccessNotice>}
        {answer && (
          <Notice tone="warning" title={assessmentWords('notSavedTitle')} live>
            <ul>
              {answer.problems.map(({ code, message }) => (
                <li key={`${code} ${message}`}>{code ? <a href={`#${code}`}>{`${code}: ${message}`}</a> : message}</li>
              ))}
            </ul>
          </Notice>
        )}
        <RatingLegend />
        <Form className="assessment__form" method="post">
          <input type="hidden" name="revision" value={revision} />
          {rows.map(row => (
            <AgreeRow
              key={row.indicator.code}
              row={row}
              typed={typed.find(({ indicator }) => indicator === row.indicator.code) ?? null}
              isWrong={answer?.problems.some(({ code }) => code === row.indicator.code) ?? false}
            />
          ))}
          <div className="cluster screen-only">
            {next && (
              <Button disabled={busy} name="next" value={next}>
                {t('takeAndNext')}
              </Button>
            )}
            <Button kind={next ? 'secondary' : 'primary'} disabled={busy}>
              {t('take')}
            </Button>
            <ButtonLink kind="quiet" to={`/${lang}${overview}/raters`}>
              {t('back')}
            </ButtonLink>
          </div>
        </Form>
      </div>
    </>
  )
}

export const meta = pageMeta
