import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '../../../components/empty-state/empty-state.tsx'
import { FilterDate, FilterSearch, FilterSelect } from '../../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../../components/filter-form/filter-form.tsx'
import { PageHead } from '../../../components/page-head/page-head.tsx'
import { Pagination } from '../../../components/pagination/pagination.tsx'
import { execute } from '../../../graphql/execute.server.ts'
import { AuditPageDocument } from '../../../graphql/generated/graphql.ts'
import { pageMeta } from '../../../language/page-meta.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type PageHandle, useWords } from '../../../language/words.ts'
import { writeMoment, writeNumber } from '../../../language/write.ts'
import { signInFirst } from '../../../session/sign-in-first.server.ts'
import { DeskClosed } from '../desk-closed.tsx'
import { KeepView } from '../keep-view.tsx'
import { type Difference, differenceOf } from './difference.ts'
import { AuditEntry, type Entry } from './entry.tsx'
import { askedIn, filterOf } from './filter.ts'
import { nameOf } from './names.ts'
import { sayer } from './said.server.ts'
import './audit.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const asked = askedIn(searchParams)
  const variables = { first: 25, after: searchParams.get('after'), filter: filterOf(asked) }
  const { viewer, auditTrail, auditChoices } = (await execute(args, AuditPageDocument, variables)).data
  if (!viewer) throw signInFirst(args)

  const t = wordsFor(lang, 'audit')
  const zone = viewer.letterChoices.timeZone ?? 'UTC'
  const sayIn = sayer(lang, zone)
  const trail = auditTrail && {
    total: { count: auditTrail.totalCount, number: writeNumber(lang, auditTrail.totalCount) },
    entries: auditTrail.nodes.map(({ before, after, at, people, ...node }): Entry => {
      const said = (each: Difference) => sayIn(each, node.subject.type, people)
      const { changed, kept } = differenceOf(before, after)
      const keptCount = { count: kept.length, number: writeNumber(lang, kept.length) }
      return {
        ...node,
        actor: node.actor ?? null,
        machineAt: at,
        at: writeMoment(lang, at, zone),
        changed: changed.map(said),
        kept: kept.map(said),
        keptCount,
      }
    }),
    page: auditTrail.pageInfo,
    choices: auditChoices ?? { actors: [], actions: [], subjectTypes: [] },
    address: `/desk/audit${Object.keys(asked).length > 0 ? `?${new URLSearchParams(asked)}` : ''}`,
    download: String(new URLSearchParams(asked)),
  }
  return data({ title: t('title'), unlisted: true, trail }, { status: trail ? 200 : 403 })
}

export const handle = { words: ['audit', 'desk'] } satisfies PageHandle

export default function AuditTrailPage() {
  const { t, lang } = useWords('audit')
  const { t: desk } = useWords('desk')
  const { title, trail } = useLoaderData<typeof loader>()
  const named = (kind: 'action' | 'type', words: readonly string[]) =>
    words
      .map(value => ({ value, label: nameOf(t, kind, value) }))
      .sort((one, other) => one.label.localeCompare(other.label, lang))
  return (
    <>
      <PageHead title={title} lead={trail ? t('lead') : undefined} steps={[{ label: desk('title'), to: '/desk' }]} />
      <div className="wrap stack stack--wide">
        {!trail && <DeskClosed />}
        {trail && (
          <>
            <FilterForm>
              <FilterSelect
                name="actor"
                label={t('filter.actor')}
                all={t('filter.everybody')}
                options={trail.choices.actors.map(({ id, displayName }) => ({ value: id, label: displayName }))}
              />
              <FilterSelect
                name="action"
                label={t('filter.action')}
                all={t('filter.everything')}
                options={named('action', trail.choices.actions)}
              />
              <FilterSelect
                name="type"
                label={t('filter.type')}
                all={t('filter.everyType')}
                options={named('type', trail.choices.subjectTypes)}
              />
              <FilterSearch name="municipality" label={t('filter.municipality')} />
              <FilterSearch name="id" label={t('filter.id')} />
              <FilterDate name="since" label={t('filter.since')} />
              <FilterDate name="until" label={t('filter.until')} />
            </FilterForm>
            {trail.total.count === 0 ? (
              <EmptyState title={t('emptyTitle')}>
                <p>{t('empty')}</p>
              </EmptyState>
            ) : (
              <section className="stack" aria-labelledby="entries">
                <h2 id="entries">{t('entries', trail.total)}</h2>
                <p className="screen-only">
                  {t('download')}{' '}
                  <a href={`/exports/audit.csv?${trail.download}`} download>
                    CSV
                  </a>{' '}
                  <a href={`/exports/audit.xlsx?${trail.download}`} download>
                    Excel
                  </a>
                </p>
                <ol className="audit-entries" role="list">
                  {trail.entries.map(entry => (
                    <AuditEntry key={entry.id} {...entry} />
                  ))}
                </ol>
                <Pagination page={trail.page} />
                <KeepView address={trail.address} />
              </section>
            )}
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
