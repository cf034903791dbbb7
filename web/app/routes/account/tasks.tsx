import { Link } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import type { AccountPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

type Connection = NonNullable<AccountPageQuery['viewer']>['tasks']
type Task = Connection['nodes'][number] & { due: string | null | undefined }
type TasksProps = { tasks: Omit<Connection, 'nodes'> & { total: string; nodes: readonly Task[] } }

/** Worked out from the records: a task is gone as soon as the record is complete. */
export function Tasks({ tasks }: TasksProps) {
  const { t } = useWords('account')
  return (
    <section aria-labelledby="tasks" className="stack">
      <h2 id="tasks">{t('tasksTitle')}</h2>
      {tasks.totalCount === 0 ? (
        <EmptyState title={t('noTasks')}>
          <p>{t('noTasksNext')}</p>
        </EmptyState>
      ) : (
        <p className="soft">{t('tasksCount', { count: tasks.totalCount, number: tasks.total })}</p>
      )}
      <ul className="account-list" role="list">
        {tasks.nodes.map(task => (
          <li key={`${task.kind} ${task.municipality?.slug}`}>
            <TaskWords {...task} />
          </li>
        ))}
      </ul>
      <Pagination page={tasks.pageInfo} parameter="tasksAfter" />
    </section>
  )
}

function TaskWords({ kind, municipality, due }: Task) {
  const { t, lang } = useWords('account')
  const { t: terms } = useWords('terms')
  return (
    <>
      <strong>{terms(`taskKind.${kind}`)}</strong>
      {municipality && (
        <Link to={`/${lang}/municipalities/${municipality.slug}`}>
          <LocalizedName value={municipality.name} />
        </Link>
      )}
      <span className="soft">
        {t(`task.${kind}`)} {due && t('due', { day: due })}
      </span>
    </>
  )
}
