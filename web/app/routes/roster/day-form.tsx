import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { FilterDate, FilterSearch, FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { useWords } from '../../language/words.ts'
import type { DayFault } from './filter.ts'

/** The question, as it stands in the address. A day that is none stays in its field, to be mended. */
export function DayForm({ faults }: { faults: { asOf?: DayFault; knownAt?: DayFault } }) {
  const { t } = useWords('roster')
  const { t: terms } = useWords('terms')
  const days = [
    { name: 'asOf', label: t('filter.asOf'), problem: faults.asOf },
    { name: 'knownAt', label: t('day.knownAt'), problem: faults.knownAt },
  ] as const
  const allErrors = Object.fromEntries(days.flatMap(({ name, problem }) => (problem ? [[name, [problem]]] : [])))
  return (
    <div className="stack">
      <ErrorSummary
        form={{ allErrors }}
        fields={days.map(({ name, label }) => ({ field: { id: `day-${name}`, name }, label }))}
      />
      <FilterForm label={t('day.form')}>
        {days.map(day => (
          <FilterDate key={day.name} {...day} id={`day-${day.name}`} />
        ))}
        <FilterSelect
          wide
          name="network"
          label={t('filter.network')}
          all={terms('network.CMARD')}
          options={[{ value: 'WIC', label: terms('network.WIC') }]}
        />
        <FilterSelect
          wide
          name="countBy"
          label={t('day.countBy')}
          all={t('day.countRule.EACH_MUNICIPALITY')}
          options={[{ value: 'REGION_AS_ONE', label: t('day.countRule.REGION_AS_ONE') }]}
        />
        <FilterSearch name="q" label={t('day.search')} wide={false} />
      </FilterForm>
    </div>
  )
}
