import { NewerRecord } from './newer-record.tsx'

export const examples = {
  contact: (
    <NewerRecord
      revision={3}
      facts={[
        { label: 'Function', value: 'Adviser' },
        { label: 'The person is', value: 'Staff of the municipality' },
      ]}
      since="1 December 2026"
    />
  ),
}
