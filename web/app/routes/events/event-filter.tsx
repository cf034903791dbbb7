import { useSearchParams } from '@remix-run/react'
import { FilterSearch, FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { provinces } from '../../components/province-name/provinces.ts'
import { useWords } from '../../language/words.ts'
import { eventKinds, networks } from './question.ts'

interface EventFilterProps {
  month: string
  commitments: readonly { value: string; label: string }[]
  municipalities: readonly { value: string; label: string }[]
  /** Languages to choose: the one that is looked for is among them. */
  spoken: readonly { value: string; label: string }[]
}

const more = ['network', 'language', 'municipality']

/** Narrows the month that is shown, and what comes up. */
export function EventFilterForm({ month, commitments, municipalities, spoken }: EventFilterProps) {
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
        name="province"
        label={t('filter.province')}
        all={t('filter.everyProvince')}
        options={provinces.map(code => ({ value: code, label: terms(`province.${code}`) }))}
      />
      <details className="event-filter__more" open={more.some(name => parameters.get(name))}>
        <summary>{t('filter.more')}</summary>
        <div className="event-filter__fields">
          <FilterSelect
            name="network"
            label={t('filter.network')}
            all={t('filter.everyNetwork')}
            options={networks.map(code => ({ value: code, label: terms(`network.${code}`) }))}
          />
          <FilterSelect name="language" label={t('filter.language')} all={t('filter.everyLanguage')} options={spoken} />
          <FilterSelect
            name="municipality"
            label={t('filter.municipality')}
            all={t('filter.everyMunicipality')}
            options={municipalities}
          />
        </div>
      </details>
    </FilterForm>
  )
}
