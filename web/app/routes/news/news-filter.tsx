import { FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { useWords } from '../../language/words.ts'
import { kinds } from './filter.ts'

interface Option {
  value: string
  label: string
}

/** Lists with an order of the language come from the loader: server and browser may sort differently. */
export interface NewsFilterProps {
  provinces: readonly Option[]
  commitments: readonly Option[]
  municipalities: readonly Option[]
}

export function NewsFilter({ provinces, commitments, municipalities }: NewsFilterProps) {
  const { t } = useWords('news')
  const { t: terms } = useWords('terms')
  return (
    <FilterForm>
      <FilterSelect
        name="kind"
        label={t('filter.kind')}
        all={t('filter.everyKind')}
        options={kinds.map(kind => ({ value: kind, label: terms(`activityKind.${kind}`) }))}
      />
      <FilterSelect name="province" label={t('filter.province')} all={t('filter.everywhere')} options={provinces} />
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
