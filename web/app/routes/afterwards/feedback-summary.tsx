import { DataTable } from '../../components/data-table/data-table.tsx'
import type { FeedbackQuestion } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface Summary {
  answered: string
  ratings: readonly { question: FeedbackQuestion; counts: readonly string[]; average: string; share: number }[]
  liked: readonly string[]
  wished: readonly string[]
}

/** For the organisers: how many gave which grade, and the words in no order. */
export function FeedbackSummary({ summary: { answered, ratings, liked, wished } }: { summary: Summary }) {
  const { t } = useWords('afterwards')
  return (
    <section className="stack" aria-labelledby="summary">
      <h2 id="summary">{t('feedback.summary')}</h2>
      <p>{t('feedback.answered', { number: answered })}</p>
      {ratings.length === 0 ? (
        <p className="soft">{t('feedback.few')}</p>
      ) : (
        <DataTable
          caption={`${t('feedback.caption')} (${t('feedback.scale')})`}
          rows={ratings}
          rowKey={({ question }) => question}
          columns={[
            {
              key: 'question',
              head: t('feedback.question'),
              names: true,
              cell: ({ question }) => t(`feedback.${question}`),
            },
            ...[0, 1, 2, 3, 4].map(at => ({
              key: `${at}`,
              head: `${at + 1}`,
              numeric: true,
              cell: ({ counts }: Summary['ratings'][number]) => counts[at],
            })),
            { key: 'average', head: t('feedback.average'), numeric: true, cell: ({ average }) => average },
          ]}
        />
      )}
      <Words title={t('feedback.liked')} words={liked} />
      <Words title={t('feedback.wished')} words={wished} />
    </section>
  )
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="said">
        {words.map((text, at) => (
          <li key={at} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}
