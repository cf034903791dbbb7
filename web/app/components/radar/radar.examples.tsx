import { Radar } from './radar.tsx'

const axes = ['Leadership', 'Communication', 'Policies', 'Capacity', 'Evaluation']
const group = { lower: [1, 1, 1, 2, 1], median: [3, 3, 3, 3, 2], upper: [4, 4, 4, 4, 4] }

export const examples = {
  'two and a group': (
    <Radar
      label="Calgary and Hamilton beside the group"
      axes={axes}
      series={[
        { sign: 0, levels: [0, 0, 1, 1, 0] },
        { sign: 1, levels: [4, 4, 4, 3, 4] },
      ]}
      group={group}
    />
  ),
  'one, without a group': <Radar label="Calgary" axes={axes} series={[{ sign: 0, levels: [2, 1, 3, 2, 1] }]} />,
  'an unknown level': (
    <Radar label="Calgary" axes={axes} series={[{ sign: 1, levels: [2, null, 3, 2, 1] }]} group={group} />
  ),
  'a group without one element': (
    <Radar
      label="Calgary beside the group"
      axes={axes}
      series={[{ sign: 0, levels: [2, 1, 3, 2, 1] }]}
      group={{ lower: [1, 1, null, 2, 1], median: [3, 3, null, 3, 2], upper: [4, 4, null, 4, 4] }}
    />
  ),
  'long labels': (
    <Radar
      label="Levels by element"
      axes={[
        'Leadership and Accountability',
        'Communication and Consultation',
        'Alignment of Policies and Processes',
        'Capacity Building and Resources',
        'Evaluation for Performance Measurement and Continuous Improvement',
      ]}
      series={[{ sign: 0, levels: [5, 5, 5, 5, 5] }]}
    />
  ),
}
