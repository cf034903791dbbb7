import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { InventedBadge } from '../../components/badge/invented-badge.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { Speaker, type Speaking } from './speaker.tsx'

export interface ListedQuestion {
  id: string
  title: string
  lang: string
  dir: string
  audience: 'MEMBERS' | 'PUBLIC'
  state: 'OPEN' | 'CLOSED'
  invented: boolean
  acceptedAnswer: object | null
  commitments: readonly { number: number }[]
  indicators: readonly ({ code: string } | null)[]
  question: Speaking & { body: string | null; lang: string; dir: string }
  asked: { machine: string; text: string }
  answers: { count: number; number: string }
}

/** Questions in a few lines each: how many answers is told first, as it is looked for most. */
export function QuestionList({ questions }: { questions: readonly ListedQuestion[] }) {
  const { t, lang } = useWords('discussions')
  return (
    <ol className="question-list" role="list">
      {questions.map(({ id, asked, answers, question, ...one }) => (
        <li key={id} className="question-list__one">
          <p
            className={
              one.acceptedAnswer ? 'question-list__count question-list__count--settled' : 'question-list__count'
            }
          >
            <strong>{answers.number}</strong> <span>{t('answers', answers)}</span>
          </p>
          <div className="stack">
            <h3>
              <Link to={`/${lang}/discussions/${id}`}>
                <LocalizedText value={{ ...one, text: one.title }} note={false} />
              </Link>
            </h3>
            {question.body && (
              <p className="question-list__body">
                <LocalizedText value={{ ...question, text: question.body }} note={false} />
              </p>
            )}
            <p className="cluster small">
              <Speaker speaking={question} />
              <time className="soft" dateTime={asked.machine}>
                {asked.text}
              </time>
              {one.commitments.map(({ number }) => (
                <Badge key={number} tone="lake">
                  {t('commitment', { number: String(number) })}
                </Badge>
              ))}
              {one.indicators.map(
                indicator =>
                  indicator && (
                    <Badge key={indicator.code} tone="lake">
                      {t('filter.indicator', { code: indicator.code })}
                    </Badge>
                  ),
              )}
              {one.acceptedAnswer && <Badge tone="leaf">{t('hasAccepted')}</Badge>}
              {one.state === 'CLOSED' && <Badge>{t('state.CLOSED')}</Badge>}
              {one.audience === 'MEMBERS' && <Badge tone="sun">{t('audience.MEMBERS')}</Badge>}
              {one.invented && <InventedBadge />}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
