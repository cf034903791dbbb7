import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { AnswerMark } from './answer-mark.tsx'
import type { WrittenPoll } from './read.ts'

/** Municipalities by times: what each has said, with what it remarked. */
export function AnswersTable({ poll }: { poll: WrittenPoll }) {
  const { t } = useWords('poll')
  return (
    <section className="stack poll-grid" aria-labelledby="answers">
      <h2 id="answers">{t('grid.title')}</h2>
      <DataTable
        caption={t('grid.caption')}
        rows={poll.sheets}
        rowKey={({ municipality }) => municipality.slug}
        columns={[
          {
            key: 'municipality',
            head: t('grid.municipality'),
            names: true,
            cell: ({ municipality }) => <LocalizedName value={municipality.name} />,
          },
          ...poll.options.map(({ id, at, shortDay, when }) => ({
            key: id,
            head: (
              <>
                {shortDay} <bdi>{when.start}</bdi>
              </>
            ),
            cell: ({ answers }: WrittenPoll['sheets'][number]) => {
              const answer = answers[at] ?? 'SILENT'
              return (
                <span className="poll-grid__answer">
                  <AnswerMark answer={answer} /> {t(`answers.${answer}`)}
                </span>
              )
            },
          })),
          {
            key: 'comment',
            head: t('grid.comment'),
            cell: ({ comment }) =>
              comment && (
                <span className="poll-grid__remark" dir="auto">
                  {comment}
                </span>
              ),
          },
        ]}
      />
    </section>
  )
}
