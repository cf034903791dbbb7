import { SeriesKey } from './series-key.tsx'
import { SeriesMark } from './series-mark.tsx'

export const examples = {
  signs: (
    <p className="cluster">
      {[0, 1, 2, 3].map(series => (
        <SeriesMark key={series} series={series} />
      ))}
    </p>
  ),
  key: (
    <SeriesKey
      series={[
        { sign: 0, name: 'Calgary' },
        { sign: 1, name: 'Hamilton' },
      ]}
      middle="Middle half of the group"
      median="Median of the group"
    />
  ),
}
