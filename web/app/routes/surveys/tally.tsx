import { DataTable } from '../../components/data-table/data-table.tsx'
import { FigureWithTable } from '../../components/figure-with-table/figure-with-table.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenQuestion } from './written.ts'
import './tally.css'

/** What came back to each question: bars, and the same as a table. Answers in words are not here. */
export function Tally({ questions }: { questions: readonly WrittenQuestion[] }) {
  return questions.map(question => <QuestionTally key={question.id} question={question} />)
}

function QuestionTally({ question }: { question: WrittenQuestion }) {
  const { t } = useWords('surveys')
  const { prompt, kind, counts, answered, counted } = question
  const heading = (
    <h3>
      <LocalizedText value={prompt} note={false} />
    </h3>
  )
  const isDrawn = kind !== 'TEXT' && counted !== 'none'
  return (
    <div className="stack tally">
      {!isDrawn && heading}
      {kind === 'TEXT' && <p className="soft">{t('texts', answered)}</p>}
      {counted === 'none' && (
        <>
          <p className="soft">{t('noneCounted')}</p>
          <ul>
            {counts.map(({ value, choice }) => (
              <li key={value}>
                <LocalizedText value={choice} note={false} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isDrawn && (
        <FigureWithTable
          caption={
            <>
              {heading}
              <span className="tally__answered">{t('answers', answered)}</span>
            </>
          }
          table={<CountsTable question={question} />}
        >
          <ol className="tally__bars" role="list">
            {counts.map(({ value, choice, number, share }) => (
              <li key={value}>
                <LocalizedText value={choice} note={false} />
                {number === null ? (
                  <span className="soft small">{t('notCounted')}</span>
                ) : (
                  <span className="tally__count">
                    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                      <rect width="100" height="10" className="tally__ground" />
                      <rect width={share} height="10" className="tally__bar" />
                    </svg>
                    <strong>{number}</strong>
                  </span>
                )}
              </li>
            ))}
          </ol>
        </FigureWithTable>
      )}
    </div>
  )
}

function CountsTable({ question: { prompt, counts } }: { question: WrittenQuestion }) {
  const { t } = useWords('surveys')
  return (
    <DataTable
      caption={<LocalizedText value={prompt} note={false} />}
      rows={counts}
      rowKey={({ value }) => value}
      columns={[
        {
          key: 'choice',
          head: t('choice'),
          names: true,
          cell: ({ choice }) => <LocalizedText value={choice} note={false} />,
        },
        { key: 'count', head: t('count'), numeric: true, cell: ({ number }) => number ?? t('notCounted') },
      ]}
    />
  )
}
