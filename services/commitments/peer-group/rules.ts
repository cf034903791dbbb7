import type { AssessmentRow, ProgressStatus } from '../database/tables.ts'
import { byStatus } from '../commitment/rules.ts'
import { fewest } from '../peer-disclosure/exposure.ts'
import { commitmentNumbers } from '../municipality/rules.ts'

/** A quantile of sorted numbers, interpolated between its neighbours: what PostgreSQL's percentile_cont answers. */
export function quantile(sorted: readonly number[], fraction: number) {
  const place = (sorted.length - 1) * fraction
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

function distributionOf(element: string, levels: readonly number[], highest: number) {
  const sorted = [...levels].sort((a, b) => a - b)
  return {
    element,
    median: quantile(sorted, 0.5),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
    byLevel: Array.from({ length: highest + 1 }, (_, level) => ({
      level,
      count: sorted.filter(one => one === level).length,
    })),
  }
}

type Latest = Pick<AssessmentRow, 'id' | 'mode' | 'elements' | 'invented'> & { isNamed: boolean }

/** A snapshot's levels are not those of an edition. */
export const comparable = <Assessment extends Latest>(latest: readonly (Assessment | undefined)[]) =>
  latest.filter(one => one?.mode === 'FULL') as Assessment[]

/**
 * How the levels of a group are spread, by the latest assessment of each with one edition: of those who are named, and of the others as far as
 * they may be told of together.
 */
export function maturityOfPeers(
  latest: readonly Latest[],
  told: { members: readonly string[]; elements: readonly string[] } | undefined,
  highest: number,
) {
  const members = new Set(told?.members)
  const invented = latest.some(one => one.invented)
  const counted = latest.filter(({ id, isNamed }) => isNamed || members.has(id))
  if (counted.length < fewest)
    return { suppressed: true, assessedCount: null, elements: [], withheldElements: [], isBehind: false, invented }
  const profiles = counted.flatMap(({ elements }) => elements)
  const codes = [...new Set(profiles.map(({ element }) => element))]
  const isTold = (code: string) => told?.elements.includes(code) ?? true
  return {
    suppressed: false,
    assessedCount: counted.length,
    withheldElements: codes.filter(code => !isTold(code)),
    isBehind: counted.length < latest.length,
    invented,
    elements: codes.filter(isTold).map(code => {
      const levels = profiles.filter(({ element }) => element === code).map(({ level }) => level)
      return distributionOf(code, levels, highest)
    }),
  }
}

type Standing = { commitment: number; status: ProgressStatus }

/**
 * How a group stands on each commitment. Small counts within a group that is large enough are shown, here and in the levels
 * above: each of them counts what its municipality has published under its own name, so that subtracting two groups tells nothing new.
 */
export function commitmentsOfPeers(latestByMunicipality: readonly (readonly Standing[])[]) {
  const reporting = latestByMunicipality.filter(latest => latest.length > 0)
  if (reporting.length < fewest) return { suppressed: true, byCommitment: [] }
  const standings = reporting.flat()
  return {
    suppressed: false,
    byCommitment: commitmentNumbers.map(number => {
      const ofCommitment = standings.filter(({ commitment }) => commitment === number)
      const achieved = ofCommitment.filter(({ status }) => status === 'COMPLETE')
      return { number, reportingCount: ofCommitment.length, achievedCount: achieved.length }
    }),
  }
}

type Reported = { municipality: string; period: string; status: ProgressStatus }

/** Each municipality with its report of the newest year, by address. */
export function latestOfEach<Report extends Reported>(reported: readonly Report[]): Report[] {
  const latest = new Map<string, Report>()
  for (const report of reported) {
    const known = latest.get(report.municipality)
    if (!known || known.period < report.period) latest.set(report.municipality, report)
  }
  return [...latest.values()].sort((one, other) => (one.municipality < other.municipality ? -1 : 1))
}

/**
 * Where a group of `size` stood at the end of each year, by what each reported on that year or last before it. What is
 * planned for a year to come does not count yet.
 */
export function yearEnds(reported: readonly Reported[], size: number, thisYear: number) {
  const first = Math.min(...reported.map(({ period }) => Number(period)))
  const years = Array.from({ length: Math.max(0, thisYear - first + 1) }, (_, index) => first + index)
  return years.map(year => {
    const standing = latestOfEach(reported.filter(({ period }) => Number(period) <= year))
    return {
      year,
      byStatus: byStatus(standing.map(({ status }) => ({ status, count: 1 }))),
      unreported: size - standing.length,
    }
  })
}
