import { type Fact, Facts } from '../../components/facts/facts.tsx'
import { StruckMark } from '../../components/strike/struck-records.tsx'
import { useWords } from '../../language/words.ts'
import { Earlier } from '../desk/municipality/earlier.tsx'
import type { Other } from './drafts.ts'
import '../desk/municipality/keeping.css'

interface EarlierRecordsProps<Draft> {
  records: readonly Other<Draft>[]
  factsOf: (draft: Draft) => readonly Fact[]
}

/** What was on record before, below the form that corrects it. */
export function EarlierRecords<Draft extends { revision?: number }>({ records, factsOf }: EarlierRecordsProps<Draft>) {
  const { t } = useWords('keeping')
  return (
    <Earlier
      records={records.map(one => ({ ...one, revision: one.draft.revision ?? 0 }))}
      render={({ draft, record }) => (
        <>
          <StruckMark {...record} />
          <Facts facts={[...factsOf(draft), { label: t('recorded'), value: record.recordedOn }]} />
        </>
      )}
    />
  )
}
