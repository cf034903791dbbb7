import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { AssessmentPageDocument, PublishAssessmentDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { Elements } from './elements.tsx'
import './assessment.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '', slug } = args.params
  const { assessment } = (await execute(args, AssessmentPageDocument, { id })).data
  if (!assessment || assessment.municipality.slug !== slug) throw new Response(null, { status: 404 })
  if (!assessment.viewerMayWrite) throw new Response(null, { status: 403 })
  const here = `/${lang}/municipalities/${slug}/assessment/${id}`
  if (assessment.status !== 'DRAFT' && !isAfterAction(args)) throw redirect(here, 303)
  const { municipality, model, elements, mode, revision, answeredCount, indicatorCount, overallLevel } = assessment
  const t = wordsFor(lang, 'assessment')
  return data({
    title: `${t('publishTitle')} – ${municipality.name.text}`,
    unlisted: true,
    id,
    municipality,
    mode,
    revision,
    answeredCount,
    indicatorCount,
    overall: overallLevel ?? null,
    highest: model.levels.length,
    elements: model.elements.map(element => {
      const of = elements.find(each => each.element === element.code)
      return {
        ...element,
        level: of?.level ?? null,
        levelName: model.levels.find(({ number }) => number === of?.level)?.name ?? null,
        answered: of?.answeredCount ?? 0,
        asked: of?.indicatorCount ?? 0,
        known: of?.editionCount ?? 0,
        unreviewed: of?.unreviewedCount ?? 0,
      }
    }),
  })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '', slug } = args.params
  const form = await args.request.formData()
  const isNamed = form.get('named') === 'yes'
  if (form.get('published') !== 'yes') return wrong(args, { problem: 'consent' as const, message: null, isNamed })
  const input = { assessment: id, revision: Number(form.get('revision')) || null, consentToBeNamed: isNamed }
  const answer = await unlessSignedOut(execute(args, PublishAssessmentDocument, { input }))
  if (!answer) throw signInFirst(args)
  const [fault] = answer.data.publishAssessment.userErrors
  if (fault) return wrong(args, { problem: 'refused' as const, message: fault.message, isNamed })
  return redirect(`/${lang}/municipalities/${slug}/assessment/${id}`, {
    status: 303,
    headers: await flashing('assessmentPublished'),
  })
}

export const handle = { words: ['assessment', 'maturity'] } satisfies PageHandle

export default function PublishAssessmentPage() {
  const { t, lang } = useWords('assessment')
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const busy = useNavigation().state === 'submitting'
  const { id, municipality, revision, answeredCount, indicatorCount } = page
  const here = `/${lang}/municipalities/${municipality.slug}/assessment/${id}`
  const open = indicatorCount - answeredCount
  return (
    <>
      <PageHead
        title={t('publishTitle')}
        eyebrow={<LocalizedName value={municipality.name} />}
        lead={t('publishLead')}
        steps={[
          { label: t('municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: t('here'), to: `/municipalities/${municipality.slug}/assessment/${id}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {answer && (
          <Notice tone="warning" title={t('notDone')} live>
            <p>{answer.problem === 'consent' ? t('consentNeeded') : answer.message}</p>
          </Notice>
        )}
        <Elements here={here} elements={page.elements} overall={page.overall} highest={page.highest} />
        {open > 0 && (
          <Notice tone="warning" title={t('openTitle', { open: String(open) })}>
            <p>{t('open')}</p>
          </Notice>
        )}
        <Form className="form" method="post">
          <input type="hidden" name="revision" value={revision} />
          <fieldset className="field">
            <legend>{t('consentsTitle')}</legend>
            <label className="choice">
              <input type="checkbox" name="published" value="yes" />
              <span>
                {t('agree.PUBLICATION')}
                <span className="field__hint">{t('consentMeans.PUBLICATION')}</span>
              </span>
            </label>
            <label className="choice">
              <input type="checkbox" name="named" value="yes" defaultChecked={answer?.isNamed ?? false} />
              <span>
                {t('agree.NAME')}
                <span className="field__hint">{t('consentMeans.NAME')}</span>
              </span>
            </label>
          </fieldset>
          <p className="soft">{t('consentsNote')}</p>
          <div className="cluster">
            <Button disabled={busy}>{t('publish')}</Button>
            <ButtonLink kind="quiet" to={here}>
              {t('notYet')}
            </ButtonLink>
          </div>
        </Form>
      </div>
    </>
  )
}

export const meta = pageMeta
