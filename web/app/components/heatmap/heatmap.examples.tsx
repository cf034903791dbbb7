import { Heatmap } from './heatmap.tsx'

export const examples = {
  'two municipalities and a group': (
    <Heatmap
      caption="Latest published status"
      corner="Commitment"
      columns={[
        { key: 'calgary', head: 'Calgary' },
        { key: 'hamilton', head: 'Hamilton' },
      ]}
      figures={['Group: reporting', 'Group: complete']}
      rows={[
        {
          key: '1',
          head: '1. Watch',
          statuses: ['COMPLETE', null],
          figures: [
            { text: '15 of 73', share: 15 / 73 },
            { text: '2 of 15', share: 2 / 15 },
          ],
        },
        {
          key: '2',
          head: '2. Measure',
          statuses: ['NOT_STARTED', 'LIMITED'],
          figures: [
            { text: '12 of 73', share: 12 / 73 },
            { text: '0 of 12', share: 0 },
          ],
        },
        {
          key: '3',
          head: '3. Inform',
          statuses: ['SUBSTANTIAL', null],
          figures: [
            { text: '17 of 73', share: 17 / 73 },
            { text: '17 of 17', share: 1 },
          ],
        },
      ]}
    />
  ),
}
