import { Link } from '@remix-run/react'
import { useWords } from '../../../language/words.ts'
import { nameOf } from './names.ts'
import type { Said } from './said.server.ts'

export interface Entry {
  id: string
  at: string
  machineAt: string
  action: string
  actor: { id: string; displayName: string } | null
  subject: { type: string; id: string }
  changed: Said[]
  kept: Said[]
  keptCount: { count: number; number: string }
}

/** One act: who, when, to what, and the record before and after. */
export function AuditEntry({ at, machineAt, action, actor, subject, changed, kept, keptCount }: Entry) {
  const { t, lang } = useWords('audit')
  const address = `/${lang}/desk/audit?${new URLSearchParams({ type: subject.type, id: subject.id })}`
  return (
    <li className="audit-entry">
      <h3>{nameOf(t, 'action', action)}</h3>
      <p className="soft small">
        <time dateTime={machineAt}>
          <bdi>{at}</bdi>
        </time>
        {' · '}
        <bdi>{actor?.displayName ?? t(action === 'rateIndicators' ? 'byLink' : 'byItself')}</bdi>
        {' · '}
        <Link to={address}>
          {nameOf(t, 'type', subject.type)} <bdi className="audit-entry__id">{subject.id}</bdi>
        </Link>
      </p>
      {changed.length > 0 && <Fields caption={t('difference')} fields={changed} />}
      {kept.length > 0 && (
        <details>
          <summary>{t('kept', keptCount)}</summary>
          <dl className="audit-entry__kept">
            {kept.map(({ field, label, after }) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>
                  <bdi>{after}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  )
}

function Fields({ caption, fields }: { caption: string; fields: readonly Said[] }) {
  const { t } = useWords('audit')
  // what is new has no before, and what is gone no after
  const hasBefore = fields.some(({ before }) => before !== null)
  const hasAfter = fields.some(({ after }) => after !== null)
  return (
    <div className="audit-difference">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fieldHead')}</th>
            {hasBefore && <th scope="col">{t('before')}</th>}
            {hasAfter && <th scope="col">{t('after')}</th>}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, label, before, after }) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              {hasBefore && <td>{before === null ? <Nothing /> : <del dir="auto">{before}</del>}</td>}
              {hasAfter && <td>{after === null ? <Nothing /> : <ins dir="auto">{after}</ins>}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Nothing() {
  const { t } = useWords('audit')
  return <span className="soft">{t('nothing')}</span>
}
