interface Grant {
  role: string
  municipality?: { slug: string } | null
}

/** The network's own people schedule any event; an editor, events that the own municipality hosts. Null for everybody else. */
export function schedulingRights(grants: readonly Grant[] | undefined) {
  if (!grants) return null
  const forTheNetwork = grants.some(({ role }) => ['ORGANISER', 'COORDINATOR', 'SECRETARIAT'].includes(role))
  const own = grants.flatMap(({ role, municipality }) => (role === 'EDITOR' && municipality ? [municipality.slug] : []))
  return forTheNetwork || own.length > 0 ? { forTheNetwork, own } : null
}
