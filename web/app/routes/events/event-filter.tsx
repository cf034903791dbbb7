import { useSearchParams } from '@remix-run/react'
import { FilterSearch, FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { useWords } from '../../language/words.ts'
import { eventKinds } from './question.ts'

interface EventFilterProps {
  month: string
  commitments: readonly { value: string; label: string }[]
  municipalities: readonly { value: string; label: string }[]
}

/** Narrows the month that is shown, and what comes up. */
export function EventFilterForm({ month, commitments, municipalities }: EventFilterProps) {
  const { t } = useWords('events')
  const { t: terms } = useWords('terms')
  const [parameters] = useSearchParams()
  return (
    <FilterForm>
      {parameters.has('month') && <input type="hidden" name="month" value={month} />}
      <FilterSearch name="q" label={t('filter.search')} />
      <FilterSelect
        name="kind"
        label={t('filter.kind')}
        all={t('filter.everyKind')}
        options={eventKinds.map(kind => ({ value: kind, label: terms(`eventKind.${kind}`) }))}
      />
      <FilterSelect
        name="commitment"
        label={t('filter.commitment')}
        all={t('filter.everyCommitment')}
        options={commitments}
      />
      <FilterSelect
        name="municipality"
        label={t('filter.municipality')}
        all={t('filter.everyMunicipality')}
        options={municipalities}
      />
    </FilterForm>
  )
}
