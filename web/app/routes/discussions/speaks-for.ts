type Grants = readonly { role: string; municipality?: { slug: string; name: { text: string } } | null }[]

/** Municipalities among which somebody must choose for whom they write: nobody needs to who speaks for one, or for the secretariat. */
export function speaksFor(grants: Grants) {
  if (grants.some(({ role }) => role === 'SECRETARIAT')) return []
  const own = grants.flatMap(({ role, municipality }) =>
    role === 'EDITOR' && municipality ? [{ value: municipality.slug, label: municipality.name.text }] : [],
  )
  return own.length > 1 ? own : []
}
