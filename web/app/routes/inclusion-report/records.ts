import type { InclusionReportPageQuery, InclusionSection } from '../../graphql/generated/graphql.ts'

export type InclusionAnswer = InclusionReportPageQuery
export type Report = NonNullable<InclusionAnswer['inclusionReport']>
type Municipality = NonNullable<InclusionAnswer['municipality']>

type Of<Kind extends string, Node> = { record: string; section: InclusionSection; kind: Kind; node: Node }
export type InclusionRecord =
  | Of<'progress', Report['progress'][number]>
  | Of<'plan', Report['plans'][number]>
  | Of<'event', NonNullable<InclusionAnswer['events']>['nodes'][number]>
  | Of<'resource', NonNullable<Municipality['resources']>['nodes'][number]>
  | Of<'step', NonNullable<Municipality['pathway']>['milestones'][number]>

const yearOf = (moment: string, timeZone: string) =>
  Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(new Date(moment)))

/** Every record that a report speaks of, section by section in the order of the report. */
export function recordsOf({ municipality, events, inclusionReport: report }: InclusionAnswer): InclusionRecord[] {
  if (!report) return []
  const { year } = report
  const found: InclusionRecord[] = [
    ...report.progress.map(node => ({
      record: `progress:${node.id}`,
      section: 'PROGRESS' as const,
      kind: 'progress' as const,
      node,
    })),
    ...report.plans.map(node => ({
      record: `plan:${node.id}`,
      section: 'PLAN' as const,
      kind: 'plan' as const,
      node,
    })),
    ...(events?.nodes ?? [])
      .filter(({ hostMunicipality }) => hostMunicipality?.slug === municipality?.slug)
      .filter(({ startsAt, timeZone }) => yearOf(startsAt, timeZone) === year)
      .map(node => ({
        record: `event:${node.slug}`,
        section: 'EVENTS' as const,
        kind: 'event' as const,
        node,
      })),
    ...(municipality?.resources?.nodes ?? [])
      .filter(one => one.year === year)
      .map(node => ({
        record: `resource:${node.slug}`,
        section: 'PRACTICES' as const,
        kind: 'resource' as const,
        node,
      })),
    ...(municipality?.pathway?.milestones ?? [])
      .filter(({ invented, reachedOn }) => !invented && reachedOn && Number(reachedOn.value.slice(0, 4)) === year)
      .map(node => ({
        record: `step:${node.id}`,
        section: 'PATHWAY' as const,
        kind: 'step' as const,
        node,
      })),
  ]
  return inOrder(found, report.recordOrder)
}

/** What is named comes first, in the order in which it is named. */
function inOrder<Named extends { record: string }>(records: readonly Named[], order: readonly string[]): Named[] {
  const place = ({ record }: Named) => {
    const at = order.indexOf(record)
    return at < 0 ? order.length : at
  }
  return [...records].sort((a, b) => place(a) - place(b))
}

/** A list with one of its members a place further up (-1) or down (1). */
export function moved<Key>(keys: readonly Key[], key: Key, by: -1 | 1): Key[] {
  const at = keys.indexOf(key)
  const other = keys[at + by]
  if (at < 0 || other === undefined) return [...keys]
  return keys.map(one => (one === key ? other : one === other ? key : one))
}
