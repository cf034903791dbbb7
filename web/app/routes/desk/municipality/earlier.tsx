import type { ReactNode } from 'react'
import { useWords } from '../../../language/words.ts'

interface EarlierProps<Row> {
  records: readonly Row[]
  render: (record: Row) => ReactNode
}

/** What was on record before, newest first. */
export function Earlier<Row extends { revision: number }>({ records, render }: EarlierProps<Row>) {
  const { t } = useWords('keeping')
  if (records.length === 0) return null
  return (
    <details>
      <summary>{t('earlier', { count: records.length })}</summary>
      <ol className="keeping-earlier" reversed>
        {records.map(record => (
          <li key={record.revision}>{render(record)}</li>
        ))}
      </ol>
    </details>
  )
}
