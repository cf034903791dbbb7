import { StatusBars } from './status-bars.tsx'

const rows = [
  {
    key: '1',
    name: '1. Watch for racism',
    to: '/en/commitments/1',
    byStatus: [
      { status: 'NOT_STARTED', count: 1 },
      { status: 'LIMITED', count: 8 },
      { status: 'SUBSTANTIAL', count: 5 },
      { status: 'COMPLETE', count: 2 },
    ],
  },
  {
    key: '2',
    name: '2. Monitor and act',
    byStatus: [
      { status: 'NOT_STARTED', count: 0 },
      { status: 'LIMITED', count: 2 },
      { status: 'SUBSTANTIAL', count: 0 },
      { status: 'COMPLETE', count: 4 },
    ],
  },
] as const

export const examples = {
  several: <StatusBars caption="Municipalities by status" rowHead="Commitment" rows={rows} />,
  one: <StatusBars caption="Where municipalities stand" rowHead="Commitment" rows={rows.slice(0, 1)} />,
}
