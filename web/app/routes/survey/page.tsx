import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { AnswerSurveyDocument, OpenSurveySheetDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { givenIn, givenOf, inputOf, newerOf, problemsIn } from './answers.ts'
import { Asked } from './asked.tsx'
import { NewerAnswers } from './newer-answers.tsx'
import './survey.css'

const tokenOf = ({ request }: Pick<LoaderFunctionArgs, 'request'>) =>
  new URL(request.url).searchParams.get('token') ?? ''

async function sheetBehind(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { openSurveySheet } = (await execute(args, OpenSurveySheetDocument, { input: { token: tokenOf(args) } })).data
  const [fault] = openSurveySheet.userErrors
  const reason = fault?.code === 'NOT_FOUND' ? 'unknown' : fault?.field === 'token' ? 'ended' : 'closed'
  return { sheet: openSurveySheet.sheet ?? null, reason } as const
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const t = wordsFor(lang, 'survey')
  const { sheet, reason } = await sheetBehind(args)
  if (!sheet) {
    const gone = { title: t(`${reason}Title`), unlisted: true, reason, page: null }
    return data(gone, { status: reason === 'unknown' ? 404 : 410 })
  }

  const { flash, headers } = await readFlash(args.request)
  const { survey, municipality, progress, revision } = sheet
  const isEarly = (survey.opensOn ?? '') > new Date().toISOString().slice(0, 10)
  const page = {
    survey,
    municipality,
    revision,
    given: givenOf(sheet.answers),
    isDone: progress === 'DONE',
    isEarly,
    opensOn: survey.opensOn ? writeDay(lang, survey.opensOn) : null,
    closesOn: survey.closesOn ? writeDay(lang, survey.closesOn) : null,
    flash: flash === 'answersSaved' || flash === 'answersHandedIn' ? flash : null,
  }
  return data({ title: survey.title.text, unlisted: true, reason, page }, { headers })
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const { pathname, search } = new URL(args.request.url)
  const { sheet } = await sheetBehind(args)
  // the page itself says what became of the link
  if (!sheet) return redirect(pathname + search, 303)
  const { questions } = sheet.survey
  const given = givenIn(form, questions)
  const done = form.get('done') === 'yes'
  const revision = Number(form.get('revision')) || 0
  const input = { token: tokenOf(args), revision, answers: inputOf(questions, given), done }
  const { answerSurvey } = (await execute(args, AnswerSurveyDocument, { input })).data
  if (answerSurvey.sheet) {
    return redirect(pathname + search, {
      status: 303,
      headers: await flashing(done || sheet.progress === 'DONE' ? 'answersHandedIn' : 'answersSaved'),
    })
  }
  const newer = newerOf(answerSurvey.current)
  const answer = { given, problems: problemsIn(answerSurvey.userErrors, questions), newer }
  return newer ? data(answer, { status: 409 }) : wrong(args, answer)
}

export const handle = { words: ['survey'] } satisfies PageHandle

export default function SurveyPage() {
  const { t } = useWords('survey')
  const { title, reason, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!page) return <PageHead title={title} lead={t(reason)} />

  const { survey, municipality, isEarly, opensOn, closesOn, flash, isDone, given, revision } = page
  return (
    <>
      <PageHead
        title={<LocalizedText value={survey.title} note={false} />}
        eyebrow={municipality ? <LocalizedName value={municipality.name} /> : undefined}
        lead={!isEarly && closesOn ? t('until', { day: closesOn }) : undefined}
      />
      <div className="wrap stack">
        {flash && !answer && <SuccessNotice>{t(flash)}</SuccessNotice>}
        {survey.invented && <InventedNotice />}
        {isEarly && <Notice title={t('earlyTitle')}>{t('early', { day: opensOn })}</Notice>}
        {!isEarly && (
          <Asked
            intro={survey.intro}
            notices={
              <>
                {isDone && !flash && !answer && <Notice title={t('doneTitle')}>{t('done')}</Notice>}
                {answer?.newer && <NewerAnswers newer={answer.newer} questions={survey.questions} />}
              </>
            }
            questions={survey.questions}
            given={answer?.given ?? given}
            problems={answer?.problems ?? {}}
            revision={answer?.newer?.revision ?? revision}
            isDone={isDone}
          />
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
