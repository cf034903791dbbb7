/** The rooms of the portal that everybody may enter, in the order of the navigation. */
export const sections = [
  'municipalities',
  'commitments',
  'plans',
  'maturity',
  'compare',
  'news',
  'events',
  'library',
  'discussions',
] as const
