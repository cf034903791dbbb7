/** A new event's own span, for the address that its organiser comes to: what else is on then is asked for once. */
export function overlapAddress({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  return `?${new URLSearchParams({ during: `${startsAt}/${endsAt}` })}`
}

/** The span that an address names; undefined when it names none. */
export function overlapIn(parameters: URLSearchParams) {
  const [from = '', to = '', ...more] = parameters.get('during')?.split('/') ?? []
  return more.length === 0 && isMoment(from) && isMoment(to) && from < to ? { from, to } : undefined
}

const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text))

interface Other {
  slug: string
  status: string
  precision: string
}

/** Events of the same time. One whose clock time is unknown is at no time in particular. */
export function overlapsOf<Event extends Other>(events: readonly Event[] | undefined, slug: string) {
  return (events ?? []).filter(
    other => other.slug !== slug && other.status === 'PUBLISHED' && other.precision === 'TIME',
  )
}
