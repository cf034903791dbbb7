import { Form, useNavigation } from '@remix-run/react'
import { useId } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Optional } from '../../components/field/field.tsx'
import { useWords } from '../../language/words.ts'
import { ReaderClock } from '../events/reader-clock.tsx'
import { answers, AnswerMark } from './answer-mark.tsx'
import type { SentVote } from './act.server.ts'
import type { WrittenPoll, WrittenSheet } from './read.ts'
import { Warnings } from './warnings.tsx'

interface AnswerFormProps {
  poll: WrittenPoll
  sheet: WrittenSheet
  /** What was sent and could not be taken. */
  sent: SentVote | null
}

/** One question a time, in the order of the calendar. */
export function AnswerForm({ poll, sheet, sent }: AnswerFormProps) {
  const { t } = useWords('poll')
  const comment = useId()
  const chosen = (option: { id: string; at: number }) =>
    sent ? sent.votes.find(vote => vote.option === option.id)?.answer : sheet.answers[option.at]
  const busy = useNavigation().state === 'submitting'
  return (
    <Form method="post" className="poll-answer screen-only">
      <input type="hidden" name="act" value="vote" />
      <input type="hidden" name="municipality" value={sheet.municipality.slug} />
      <ul className="poll-answer__times" role="list">
        {poll.options.map(option => (
          <li key={option.id}>
            <fieldset className="poll-answer__time">
              <legend>
                <span className="poll-time__date">{option.when.date}</span>{' '}
                <span>
                  <bdi>{option.when.clock}</bdi> <bdi className="soft">{option.when.zone?.short}</bdi>
                </span>
              </legend>
              <ReaderClock startsAt={option.startsAt} endsAt={option.endsAt} timeZone={poll.timeZone} />
              <Warnings option={option} />
              <div className="poll-answer__choices">
                {answers.map(answer => (
                  <label key={answer} className="poll-answer__choice">
                    <input
                      type="radio"
                      name={`vote.${option.id}`}
                      value={answer}
                      defaultChecked={chosen(option) === answer}
                    />
                    <AnswerMark answer={answer} />
                    {t(`answers.${answer}`)}
                  </label>
                ))}
              </div>
            </fieldset>
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={comment}>
          {t('answer.comment')} <Optional />
        </label>
        <p className="field__hint" id={`${comment}-hint`}>
          {t('answer.commentHint')}
        </p>
        <textarea
          id={comment}
          name="comment"
          className="input"
          rows={2}
          maxLength={1_000}
          dir="auto"
          aria-describedby={`${comment}-hint`}
          defaultValue={sent?.comment ?? sheet.comment ?? ''}
        />
      </div>
      <p className="cluster">
        <Button disabled={busy}>{t(sheet.answeredAt ? 'answer.again' : 'answer.send')}</Button>
        {sheet.answeredAt && (
          <span className="small soft">
            {t('answer.last', { name: sheet.answeredBy?.displayName ?? '', at: sheet.answeredAt })}
          </span>
        )}
      </p>
    </Form>
  )
}
