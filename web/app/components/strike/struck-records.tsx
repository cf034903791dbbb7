import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '../../language/words.ts'
import { Badge } from '../badge/badge.tsx'
import { DataTable } from '../data-table/data-table.tsx'
import type { Struck } from './strike-fields.tsx'

interface StruckRecord {
  id: string
  what: ReactNode
  /** Tells the links apart where they are read by themselves. */
  name: string
  reason: string | null
  struckOn: string
  /** Where it is restored. */
  to: string
}

/** Below a list: what was taken off it, why, and the way back. Nothing where nothing is struck. */
export function StruckRecords({ records, of = '' }: { records: readonly StruckRecord[]; of?: string }) {
  const { t } = useWords('form')
  if (records.length === 0) return null
  const heading = `struck${of}`
  return (
    <section className="stack" aria-labelledby={heading}>
      <h3 id={heading}>{t('strike.list')}</h3>
      <DataTable
        caption={t('strike.caption')}
        rows={records}
        rowKey={({ id }) => id}
        columns={[
          { key: 'what', head: t('strike.record'), names: true, cell: ({ what }) => what },
          { key: 'why', head: t('strike.reason'), cell: ({ reason }) => <bdi>{reason}</bdi> },
          { key: 'on', head: t('strike.on'), cell: ({ struckOn }) => struckOn },
          {
            key: 'restore',
            head: t('strike.restore'),
            cell: ({ to, name }) => (
              <Link to={to}>
                {t('strike.restore')}
                <span className="visually-hidden">
                  : <bdi>{name}</bdi>
                </span>
              </Link>
            ),
          },
        ]}
      />
    </section>
  )
}

/** Beside an earlier record: that it was struck, and why it took the place of the one before. */
export function StruckMark({ struck, reason }: Struck) {
  const { t } = useWords('form')
  return (
    <>
      {struck && <Badge tone="clay">{t('strike.struck')}</Badge>} {reason && <bdi className="small soft">{reason}</bdi>}
    </>
  )
}
