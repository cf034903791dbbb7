import type { SubmissionResult } from '@conform-to/react'
import { Link } from '@remix-run/react'
import { InventedNotice } from '../../../components/notice/notice.tsx'
import { useWords } from '../../../language/words.ts'
import { DiscardDraft } from '../discarded.tsx'
import { HeadForm } from './head-form.tsx'
import { QuestionForm } from './question-form.tsx'
import { QuestionList } from './question-list.tsx'
import { SendPart } from './send-part.tsx'
import type { WrittenNewerSurvey, WrittenSurvey } from './written.server.ts'

interface DraftProps {
  page: WrittenSurvey
  answer:
    | {
        form: 'head' | 'question' | 'lastDay' | 'reopen' | null
        reply: SubmissionResult | undefined
        newer: WrittenNewerSurvey | null
      }
    | undefined
}

/** A survey while it is written: its questions first, then whom it goes to; its head can be changed below. */
export function Draft({ page: { survey, head, edited, lacking, chosen }, answer }: DraftProps) {
  const { t, lang } = useWords('surveys')
  const { id, revision, questions, invented } = survey
  const newerOf = (form: 'head' | 'question') => (answer?.form === form ? answer.newer : null)
  const newerQuestion = newerOf('question')
  const changed = newerQuestion ? newerQuestion.question : edited?.id
  const replyTo = (form: 'head' | 'question') => (answer?.form === form ? answer.reply : undefined)
  return (
    <>
      {invented && <InventedNotice />}
      <section className="stack" aria-labelledby="questions">
        <h2 id="questions">{t('questionsTitle')}</h2>
        <QuestionList questions={questions} revision={revision} />
      </section>
      <section className="stack" id="question-form" aria-labelledby="question-title">
        <h2 id="question-title">{changed ? t('changeTitle') : t('addTitle')}</h2>
        {changed && (
          <p>
            <Link to={`/${lang}/desk/surveys/${id}`}>{t('addInstead')}</Link>
          </p>
        )}
        <QuestionForm
          key={`${edited?.id} ${revision}`}
          id={changed ?? undefined}
          place={{ at: questions.findIndex(question => question.id === changed), of: questions.length }}
          values={edited?.values}
          revision={revision}
          newer={newerQuestion}
          lastResult={replyTo('question')}
        />
      </section>
      <SendPart id={id} lacking={lacking} revision={revision} chosen={chosen} />
      <section className="stack" aria-labelledby="head-title">
        <h2 id="head-title">{t('headTitle')}</h2>
        <HeadForm
          key={`head ${revision}`}
          values={head}
          lastResult={replyTo('head')}
          button={t('saveHead')}
          revision={revision}
          newer={newerOf('head')}
        />
      </section>
      <DiscardDraft act="act" revision={revision} />
    </>
  )
}
