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
      {kindsOf(tasks.nodes).map(kind => (
        <TasksOfKind key={kind} kind={kind} tasks={tasks.nodes.filter(task => task.kind === kind)} />
      ))}
      <Pagination page={tasks.pageInfo} parameter="tasksAfter" />
    </section>
  )
}

function kindsOf(tasks: readonly Task[]) {
  return [...new Set(tasks.map(({ kind }) => kind))]
}

/** What is asked is said once: it is the same for every municipality below it. */
function TasksOfKind({ kind, tasks }: { kind: Task['kind']; tasks: readonly Task[] }) {
  const { t, lang } = useWords('account')
  const { t: terms } = useWords('terms')
  return (
    <div className="task-kind">
      <h3>{terms(`taskKind.${kind}`)}</h3>
      <p className="soft">{t(`task.${kind}`)}</p>
      <ul className="task-kind__places" role="list">
        {tasks.map(({ municipality, due }) => (
          <li key={municipality?.slug}>
            {municipality && (
              <Link to={`/${lang}/municipalities/${municipality.slug}`}>
                <LocalizedName value={municipality.name} />
              </Link>
            )}
            {due && <span className="soft small"> {t('due', { day: due })}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
