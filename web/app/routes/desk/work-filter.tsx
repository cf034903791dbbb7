import { FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { MetricTile } from '../../components/metric-tile/metric-tile.tsx'
import { provinces } from '../../components/province-name/provinces.ts'
import type { DeskWorkKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { workKinds } from './question.ts'

interface Tile {
  kind: DeskWorkKind
  number: string
  address: string
}

interface WorkTilesProps {
  tiles: readonly Tile[]
  disagreeing: { number: string; address: string }
  /** Null while nobody can say. */
  reported: string | null
}

/** How much of each kind waits. A tile narrows the list below to its kind; counts that disagree and texts that were reported have pages of their own. */
export function WorkTiles({ tiles, disagreeing, reported }: WorkTilesProps) {
  const { t, lang } = useWords('desk')
  return (
    <ul className="desk-tiles" role="list">
      {tiles.map(({ kind, number, address }) => (
        <li key={kind}>
          <MetricTile value={number} label={t(`kind.${kind}`)} to={`/${lang}${address}`} />
        </li>
      ))}
      <li>
        <MetricTile value={disagreeing.number} label={t('disagreeing')} to={`/${lang}${disagreeing.address}`} />
      </li>
      {reported !== null && (
        <li>
          <MetricTile value={reported} label={t('tool.discussions')} to={`/${lang}/desk/discussions`} />
        </li>
      )}
    </ul>
  )
}

export function WorkFilter() {
  const { t } = useWords('desk')
  const { t: terms } = useWords('terms')
  return (
    <FilterForm>
      <FilterSelect
        name="kind"
        label={t('filter.kind')}
        all={t('filter.everyKind')}
        options={workKinds.map(kind => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <FilterSelect
        name="province"
        label={t('filter.province')}
        all={t('filter.everywhere')}
        options={provinces.map(code => ({ value: code, label: terms(`province.${code}`) }))}
      />
      <FilterSelect
        name="network"
        label={t('filter.network')}
        all={terms('network.CMARD')}
        options={[{ value: 'WIC', label: terms('network.WIC') }]}
      />
    </FilterForm>
  )
}
