import { FilterForm } from './filter-form.tsx'
import { FilterDate, FilterSearch, FilterSelect } from './filter-fields.tsx'

export const examples = {
  municipalities: (
    <FilterForm>
      <FilterSearch name="search" label="Name" />
      <FilterSelect
        name="province"
        label="Province"
        all="All provinces"
        options={[
          { value: 'AB', label: 'Alberta' },
          { value: 'NS', label: 'Nova Scotia' },
        ]}
      />
      <FilterDate name="asOf" label="On this day" />
    </FilterForm>
  ),
  wrong: (
    <FilterForm label="Find a day">
      <FilterDate name="day" label="On this day" id="wrong-day" problem="date" />
    </FilterForm>
  ),
}
