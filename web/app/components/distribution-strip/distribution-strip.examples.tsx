import { DistributionStrip } from './distribution-strip.tsx'

const spread = {
  median: 3,
  lower: 1,
  upper: 4,
  byLevel: [5, 3, 5, 6, 4, 5].map((count, level) => ({ level, count })),
}

export const examples = {
  'two named': (
    <DistributionStrip
      label="Leadership: Calgary at level 0, Hamilton at level 4"
      spread={spread}
      marks={[
        { name: 'Calgary', level: 0 },
        { name: 'Hamilton', level: 4 },
      ]}
    />
  ),
  'all at one level': (
    <DistributionStrip
      label="Leadership: all five at level 2"
      spread={{
        median: 2,
        lower: 2,
        upper: 2,
        byLevel: [0, 0, 5, 0, 0, 0].map((count, level) => ({ level, count })),
      }}
      marks={[null, { name: 'Regional Municipality of Wood Buffalo', level: 3 }]}
    />
  ),
  withheld: <DistributionStrip label="Leadership: Calgary at level 0" marks={[{ name: 'Calgary', level: 0 }]} />,
}
