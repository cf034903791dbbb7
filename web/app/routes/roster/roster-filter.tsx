import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { FilterDate, FilterSearch, FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { provinces } from '../../components/province-name/provinces.ts'
import { useWords } from '../../language/words.ts'
import { type DayFault, kinds, populationBands } from './filter.ts'

/** A day that is none stays in its field, to be mended. */
export function RosterFilter({ fault }: { fault: DayFault | undefined }) {
  const { t, lang } = useWords('roster')
  const { t: terms } = useWords('terms')
  const byName = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label, lang)
  return (
    <div className="stack">
      <ErrorSummary
        form={{ allErrors: fault ? { asOf: [fault] } : {} }}
        fields={[{ field: { id: 'roster-day', name: 'asOf' }, label: t('filter.asOf') }]}
      />
      <FilterForm>
        <FilterSearch name="q" label={t('filter.search')} wide={false} />
        <FilterSelect
          name="province"
          label={t('filter.province')}
          all={t('filter.everywhere')}
          options={provinces.map(code => ({ value: code, label: terms(`province.${code}`) })).sort(byName)}
        />
        <FilterSelect
          name="kind"
          label={t('filter.kind')}
          all={t('filter.everyKind')}
          options={kinds.map(kind => ({ value: kind, label: terms(`municipalityKind.${kind}`) }))}
        />
        <FilterSelect
          name="population"
          label={t('filter.population')}
          all={t('filter.everySize')}
          options={populationBands.map(band => ({ value: band, label: terms(`population.${band}`) }))}
        />
        <FilterDate name="asOf" label={t('filter.asOf')} id="roster-day" {...(fault && { problem: fault })} />
        <FilterSelect
          wide
          name="network"
          label={t('filter.network')}
          all={terms('network.CMARD')}
          options={[{ value: 'WIC', label: terms('network.WIC') }]}
        />
      </FilterForm>
    </div>
  )
}
