import { FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { useWords } from '../../language/words.ts'
import { provinces } from './provinces.ts'

/** Whose progress the pictures count. */
export function GroupFilter() {
  const { t } = useWords('commitments')
  const { t: terms } = useWords('terms')
  return (
    <FilterForm label={t('group.filter')}>
      <FilterSelect
        name="network"
        label={t('group.network')}
        all={terms('network.CMARD')}
        options={[{ value: 'WIC', label: terms('network.WIC') }]}
      />
      <FilterSelect
        name="province"
        label={t('province')}
        all={t('group.everyProvince')}
        options={provinces.map(code => ({ value: code, label: terms(`province.${code}`) }))}
      />
    </FilterForm>
  )
}
