import { DataTable } from '../../components/data-table/data-table.tsx'
import type { RaterGroup } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface ParticipationProps {
  title: string
  participation: readonly {
    group: RaterGroup
    invitedCount: number
    answeredCount: number
    completeCount: number
  }[]
}

/** How many take part, by group: nobody is named. */
export function Participation({ title, participation }: ParticipationProps) {
  const { t } = useWords('raters')
  return (
    <section className="stack" aria-labelledby="participation-title">
      <h2 id="participation-title">{title}</h2>
      {participation.length === 0 ? (
        <p>{t('nobodyInvited')}</p>
      ) : (
        <DataTable
          caption={t('participation')}
          rows={participation}
          rowKey={row => row.group}
          columns={[
            { key: 'group', head: t('group'), names: true, cell: row => t(`groups.${row.group}`) },
            { key: 'invited', head: t('invited'), numeric: true, cell: row => row.invitedCount },
            { key: 'answered', head: t('answered'), numeric: true, cell: row => row.answeredCount },
            { key: 'complete', head: t('complete'), numeric: true, cell: row => row.completeCount },
          ]}
        />
      )}
    </section>
  )
}
