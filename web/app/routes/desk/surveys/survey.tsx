import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../../components/notice/notice.tsx'
import { PageHead } from '../../../components/page-head/page-head.tsx'
import { pageMeta } from '../../../language/page-meta.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type PageHandle, useWords } from '../../../language/words.ts'
import { readFlash } from '../../../session/flash.server.ts'
import { revalidateOnConflict } from '../../../session/revalidate-on-conflict.ts'
import { isAfterAction, signInFirst } from '../../../session/sign-in-first.server.ts'
import { Results } from '../../surveys/results.tsx'
import { DeskClosed } from '../desk-closed.tsx'
import { DiscardedNotice } from '../discarded.tsx'
import { Draft } from './draft.tsx'
import { Ends } from './ends.tsx'
import { isKeeper } from './keeper.ts'
import { ProgressPart } from './progress-part.tsx'
import { actOnSurvey, askForSurvey } from './survey.server.ts'
import { TextsPart } from './texts-part.tsx'
import { writeSurvey } from './written.server.ts'
import '../desk.css'
import './surveys.css'

const flashes = [
  'surveySaved',
  'surveySent',
  'surveyReminded',
  'surveyClosed',
  'surveyReopened',
  'draftRestored',
  'lastDayMoved',
  'surveyPublished',
  'answersEntered',
] as const

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const found = await askForSurvey(args)
  if (!found.viewer && !isAfterAction(args)) throw signInFirst(args)
  const title = wordsFor(lang, 'surveys')('survey')
  if (!isKeeper(found.viewer))
    return data({ title, unlisted: true, page: null, flash: null }, { status: isAfterAction(args) ? 200 : 403 })
  if (!found.survey) throw new Response(null, { status: 404 })

  const { flash, headers } = await readFlash(args.request)
  return data(
    {
      title: found.survey.title.text,
      unlisted: true,
      flash: flashes.find(each => each === flash) ?? null,
      page: writeSurvey(lang, found.survey, found, new URL(args.request.url).searchParams.get('question')),
    },
    { headers },
  )
}

export async function action(args: ActionFunctionArgs) {
  return await actOnSurvey(args)
}

export const shouldRevalidate = revalidateOnConflict

export const handle = { words: ['surveys', 'desk'] } satisfies PageHandle

export default function DeskSurveyPage() {
  const { t } = useWords('surveys')
  const { t: desk } = useWords('desk')
  const { title, page, flash } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const steps = [
    { label: desk('title'), to: '/desk' },
    { label: t('title'), to: '/desk/surveys' },
  ]
  if (!page)
    return (
      <>
        <PageHead title={title} steps={steps} />
        <div className="wrap">
          <DeskClosed />
        </div>
      </>
    )
  const { survey, progress } = page
  return (
    <>
      <PageHead
        title={<LocalizedText value={survey.title} note={false} />}
        eyebrow={survey.publishedAt ? t('published') : t(`state.${survey.state}`)}
        steps={steps}
      />
      <div className="wrap stack stack--wide">
        {flash && !answer && (
          <SuccessNotice>{flash === 'draftRestored' ? desk('discarded.restored') : t(`flash.${flash}`)}</SuccessNotice>
        )}
        {answer && answer.messages.length > 0 && (
          <Notice tone="warning" title={t('refused')} live>
            {answer.messages.map(message => (
              <p key={message}>{message}</p>
            ))}
          </Notice>
        )}
        {survey.discardedAt && <DiscardedNotice act="act" revision={survey.revision} />}
        {survey.state === 'DRAFT' && !survey.discardedAt && <Draft page={page} answer={answer} />}
        {survey.state !== 'DRAFT' && (
          <>
            <Ends survey={survey} />
            {!survey.reconstructed && (
              <ProgressPart
                {...progress}
                lastDay={answer?.form === 'lastDay' || answer?.form === 'reopen' ? answer.reply : undefined}
              />
            )}
            <section className="stack stack--wide" aria-labelledby="results">
              <h2 id="results">{t(survey.state === 'OPEN' ? 'resultsSoFar' : 'results')}</h2>
              <Results {...page.results} />
            </section>
            <TextsPart questions={survey.questions} />
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
