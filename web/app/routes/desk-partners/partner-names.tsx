import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'

interface PartnerNamesProps {
  ids: readonly string[]
  partners: readonly { id: string; name: LocalizedValue }[]
}

/** Partners by name, one a line; one that is not among those offered by its id. */
export function PartnerNames({ ids, partners }: PartnerNamesProps) {
  const named = ids.map(id => ({ id, name: partners.find(one => one.id === id)?.name }))
  return named.map(({ id, name }) => <div key={id}>{name ? <LocalizedName value={name} /> : <bdi>{id}</bdi>}</div>)
}
