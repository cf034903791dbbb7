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
  'levels of municipalities': (
    <Heatmap
      caption="Level of each element"
      corner="Municipality"
      columns={[
        { key: 'LA', head: 'Leadership' },
        { key: 'CC', head: 'Communication' },
        { key: 'AL', head: 'Policies' },
      ]}
      rows={[
        { key: 'a', head: 'Invented town', levels: [0, 1, 2] },
        { key: 'b', head: 'Invented village', levels: [3, 4, 5] },
        { key: 'c', head: 'Invented city', levels: [null, 2, 2] },
      ]}
    />
  ),
}
