import { MetricTile } from './metric-tile.tsx'

export const examples = {
  members: (
    <MetricTile value="118" label="members" note="Published by the coalition, undated" to="/en/municipalities" />
  ),
  plain: <MetricTile value="10" label="common commitments" />,
}
