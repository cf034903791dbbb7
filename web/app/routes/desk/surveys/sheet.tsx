import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../../components/localized-text/localized-text.tsx'
import { Notice } from '../../../components/notice/notice.tsx'
import { PageHead } from '../../../components/page-head/page-head.tsx'
import { execute } from '../../../graphql/execute.server.ts'
import { DeskSheetPageDocument, EnterAnswersDocument } from '../../../graphql/generated/graphql.ts'
import { pageMeta } from '../../../language/page-meta.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type PageHandle, useWords } from '../../../language/words.ts'
import { flashing } from '../../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../../session/sign-in-first.server.ts'
import { wrong } from '../../../session/wrong.server.ts'
import { AnswerForm } from '../../survey/answer-form.tsx'
import { givenIn, givenOf, inputOf, newerOf, problemsIn } from '../../survey/answers.ts'
import { NewerAnswers } from '../../survey/newer-answers.tsx'
import { DeskClosed } from '../desk-closed.tsx'
import { isKeeper } from './keeper.ts'

const ask = async (args: LoaderFunctionArgs | ActionFunctionArgs) =>
  (await execute(args, DeskSheetPageDocument, { id: args.params['sheet'] ?? '' })).data

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { viewer, surveySheet } = await ask(args)
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  const title = wordsFor(lang, 'surveys')('enterTitle')
  if (!isKeeper(viewer))
    return data({ title, unlisted: true, sheet: null }, { status: isAfterAction(args) ? 200 : 403 })
  if (!surveySheet) throw new Response(null, { status: 404 })
  const name = surveySheet.municipality?.name.text
  const sheet = { ...surveySheet, given: givenOf(surveySheet.answers) }
  return data({ title: name ? `${title} – ${name}` : title, unlisted: true, sheet })
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const { surveySheet } = await ask(args)
  if (!surveySheet) throw new Response(null, { status: 403 })
  const { questions } = surveySheet.survey
  const given = givenIn(form, questions)
  const way = form.get('way') === 'PAPER' ? ('PAPER' as const) : ('PHONE' as const)
  const revision = Number(form.get('revision')) || 0
  const input = {
    sheet: surveySheet.id,
    revision,
    way,
    answers: inputOf(questions, given),
    done: form.get('done') === 'yes',
  }
  const { enterAnswers } = (await execute(args, EnterAnswersDocument, { input })).data
  if (enterAnswers.sheet)
    return redirect(`/${args.params.lang}/desk/surveys/${surveySheet.survey.id}`, {
      status: 303,
      headers: await flashing('answersEntered'),
    })
  const { userErrors } = enterAnswers
  const newer = newerOf(enterAnswers.current)
  const problems = problemsIn(userErrors, questions)
  const messages = newer || Object.keys(problems).length > 0 ? [] : userErrors.map(({ message }) => message)
  const answer = { given, problems, messages, way, newer }
  return userErrors.some(({ code }) => code === 'CONFLICT') ? data(answer, { status: 409 }) : wrong(args, answer)
}

export const handle = { words: ['surveys', 'survey', 'desk'] } satisfies PageHandle

const ways = ['PHONE', 'PAPER'] as const

export default function DeskSheetPage() {
  const { t } = useWords('surveys')
  const { t: desk } = useWords('desk')
  const { title, sheet } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const steps = [
    { label: desk('title'), to: '/desk' },
    { label: t('title'), to: '/desk/surveys' },
  ]
  if (!sheet)
    return (
      <>
        <PageHead title={title} steps={steps} />
        <div className="wrap">
          <DeskClosed />
        </div>
      </>
    )
  const { survey, municipality, revision, given, progress } = sheet
  return (
    <>
      <PageHead
        title={municipality ? <LocalizedName value={municipality.name} /> : t('unnamed')}
        eyebrow={<LocalizedText value={survey.title} note={false} />}
        lead={t('enterLead')}
        here={t('enterTitle')}
        steps={[
          ...steps,
          { label: <LocalizedText value={survey.title} note={false} />, to: `/desk/surveys/${survey.id}` },
        ]}
      />
      <div className="wrap stack">
        {answer && answer.messages.length > 0 && (
          <Notice tone="warning" title={t('refused')} live>
            {answer.messages.map(message => (
              <p key={message}>{message}</p>
            ))}
          </Notice>
        )}
        {answer?.newer && <NewerAnswers newer={answer.newer} questions={survey.questions} />}
        <AnswerForm
          questions={survey.questions}
          given={answer?.given ?? given}
          problems={answer?.problems ?? {}}
          revision={answer?.newer?.revision ?? revision}
          isDone={progress === 'DONE'}
        >
          <fieldset className="field">
            <legend>{t('heard')}</legend>
            {ways.map(way => (
              <label key={way} className="choice">
                <input type="radio" name="way" value={way} defaultChecked={way === (answer?.way ?? 'PHONE')} />
                <span>{t(`way.${way}`)}</span>
              </label>
            ))}
          </fieldset>
        </AnswerForm>
      </div>
    </>
  )
}

export const meta = pageMeta
