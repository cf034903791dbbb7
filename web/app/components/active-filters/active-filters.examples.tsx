import { ActiveFilters } from './active-filters.tsx'

export const examples = {
  two: (
    <ActiveFilters
      filters={[
        { name: 'kind', value: 'GUIDE', label: 'Guide' },
        { name: 'municipality', value: 'varennes', label: 'Varennes', lang: 'fr' },
      ]}
    />
  ),
}
