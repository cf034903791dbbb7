import { Facts } from './facts.tsx'

export const examples = {
  municipality: (
    <Facts
      facts={[
        { label: 'Province', value: 'Nova Scotia' },
        { label: 'Residents (2021)', value: '439,819' },
      ]}
    />
  ),
}
