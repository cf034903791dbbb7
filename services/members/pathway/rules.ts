import { lastDay, parsePartialDate, type PartialDate } from '../../shared/partial-date.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { ConsultationKind, MilestoneRow, NetworkCode, PathwayStep } from '../database/tables.ts'
import { birthOfTheNetworks } from '../network/rules.ts'

/** The steps in their order. */
export const pathwaySteps: readonly PathwayStep[] = [
  'PROSPECT',
  'COUNCIL_DECISION',
  'SIGNED',
  'CONSULTATION',
  'MECHANISM',
  'PLAN',
]

const orderOf = (step: PathwayStep) => pathwaySteps.indexOf(step)

/** Milestones in the order of the steps. */
export const inOrder = <Milestone extends { step: PathwayStep }>(milestones: readonly Milestone[]): Milestone[] =>
  [...milestones].sort((a, b) => orderOf(a.step) - orderOf(b.step))

/** The furthest step that was reached; undefined when none is on record. */
export const furthest = <Milestone extends { step: PathwayStep }>(
  milestones: readonly Milestone[],
): Milestone | undefined => inOrder(milestones).at(-1)

const ownSteps: readonly PathwayStep[] = ['CONSULTATION', 'MECHANISM', 'PLAN']

/**
 * The secretariat records every step, a coordinator those of the network's members, and editors what their municipality
 * itself did after it joined: that it joined is for the network to say.
 */
export const mayRecordMilestone = (
  viewer: Viewer,
  { municipality, step, networks }: { municipality: string; step: PathwayStep; networks: readonly NetworkCode[] },
) =>
  hasGrant(viewer, ['SECRETARIAT']) ||
  hasGrant(viewer, ['COORDINATOR'], ({ network }) => networks.some(code => code === network)) ||
  (ownSteps.includes(step) && hasGrant(viewer, ['EDITOR'], grant => grant.municipality === municipality))

/** The steps of a municipality that somebody may record. */
export const stepsFor = (viewer: Viewer, { slug, networks }: { slug: string; networks: readonly NetworkCode[] }) =>
  pathwaySteps.filter(step => mayRecordMilestone(viewer, { municipality: slug, step, networks }))

/** Steps before this one that nothing shows. Whoever is a member has decided and signed; being in touch is no step to skip. */
export function skippedSteps(step: PathwayStep, reached: readonly PathwayStep[], isMember: boolean): PathwayStep[] {
  const shown = new Set<PathwayStep>([
    'PROSPECT',
    ...(isMember ? (['COUNCIL_DECISION', 'SIGNED'] as const) : []),
    ...reached,
  ])
  return pathwaySteps.slice(0, orderOf(step)).filter(one => !shown.has(one))
}

export type MilestoneInput = {
  step: PathwayStep
  reachedOn?: string | null | undefined
  skipReason?: string | null | undefined
  note?: readonly { lang: string; text: string }[] | null | undefined
  document?: { title: string; url?: string | null | undefined } | null | undefined
  consulted?: ConsultationKind | null | undefined
}

const mostTitle = 200
export const mostNote = 2000

/** What is wrong with a step, beside the others that are on record for the municipality. */
export function faultsOfMilestone(
  { step, reachedOn, skipReason, note, document, consulted }: MilestoneInput,
  others: readonly Pick<MilestoneRow, 'step' | 'reachedOn' | 'reachedPrecision'>[],
  isMember: boolean,
  today: string,
): Fault[] {
  const reached = parsePartialDate(reachedOn?.trim() ?? '')
  // programs of others may know no field for it, and say why in the note
  const why = skipReason?.trim() ?? note?.some(({ text }) => text.trim())
  const skipped = skippedSteps(
    step,
    others.map(other => other.step),
    isMember,
  )
  const isThere = others.some(
    other =>
      other.step === step &&
      other.reachedOn === (reached?.value ?? null) &&
      other.reachedPrecision === (reached?.precision ?? null),
  )
  return [
    ...(reachedOn?.trim() && !reached ? [{ word: 'notADate', field: 'reachedOn' } as const] : []),
    ...(reached && reached.value > today ? [{ word: 'inTheFuture', field: 'reachedOn' } as const] : []),
    ...(reached && lastDay(reached) < birthOfTheNetworks && orderOf(step) < orderOf('CONSULTATION')
      ? [{ word: 'beforeTheNetwork', field: 'reachedOn', facts: { year: birthOfTheNetworks.slice(0, 4) } } as const]
      : []),
    ...(isThere ? [{ word: 'alreadyOnRecord', field: 'step' } as const] : []),
    ...(skipped.length > 0 && !why ? [{ word: 'skipNeedsReason', field: 'skipReason' } as const] : []),
    ...(consulted && step !== 'CONSULTATION' ? [{ word: 'onlyForConsultation', field: 'consulted' } as const] : []),
    ...(document && !document.title.trim() ? [{ word: 'required', field: 'document.title' } as const] : []),
    ...(document && document.title.length > mostTitle
      ? [{ word: 'tooLong', field: 'document.title', facts: { most: mostTitle } } as const]
      : []),
  ]
}

export type Reached = Pick<MilestoneRow, 'municipality' | 'step' | 'consulted'> & { reached: PartialDate }

/** The middle of what a date can mean, as a number of days. */
const middleOf = (date: PartialDate) => (Date.parse(date.value) + Date.parse(lastDay(date))) / 2 / 86_400_000

/** The middle value; null of none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? 0) + upper) / 2
}

/** Of two dates with one middle, the finer one; of two of one fineness, the one that says how was consulted. */
const sooner = (one: Reached, other: Reached) =>
  middleOf(one.reached) - middleOf(other.reached) ||
  one.reached.precision.localeCompare(other.reached.precision) ||
  (one.consulted ?? 'Z').localeCompare(other.consulted ?? 'Z')

/** When each municipality first reached each step, as far as that is dated. */
function firstReached(milestones: readonly Reached[]) {
  const byMunicipality = new Map<string, Map<PathwayStep, Reached>>()
  for (const milestone of milestones) {
    const steps = byMunicipality.get(milestone.municipality) ?? new Map<PathwayStep, Reached>()
    byMunicipality.set(milestone.municipality, steps)
    const before = steps.get(milestone.step)
    if (!before || sooner(milestone, before) < 0) steps.set(milestone.step, milestone)
  }
  return [...byMunicipality.values()]
}

export type Duration = { n: number; medianDays: number | null; approximate: number }

/** From one step to another over those of whom both are dated. A date of a month or a year is taken at its middle. */
function duration(municipalities: readonly Map<PathwayStep, Reached>[], from: PathwayStep, to: PathwayStep): Duration {
  const pairs = municipalities.flatMap(steps => {
    const [begin, end] = [steps.get(from)?.reached, steps.get(to)?.reached]
    return begin && end ? [{ begin, end }] : []
  })
  const days = median(pairs.map(({ begin, end }) => middleOf(end) - middleOf(begin)))
  return {
    n: pairs.length,
    medianDays: days === null ? null : Math.round(days),
    approximate: pairs.filter(({ begin, end }) => begin.precision !== 'DAY' || end.precision !== 'DAY').length,
  }
}

/**
 * How long steps took, and whether those who consulted inside and outside at once had their plan sooner. The database works it out
 * (`store.ts`); a test over random histories holds it to this.
 */
export function pathwayFigures(milestones: readonly Reached[]) {
  const municipalities = firstReached(milestones)
  const consulted = (kind: ConsultationKind) =>
    duration(
      municipalities.filter(steps => steps.get('CONSULTATION')?.consulted === kind),
      'CONSULTATION',
      'PLAN',
    )
  return {
    betweenSteps: pathwaySteps.slice(1).map((to, index) => {
      const from = pathwaySteps[index] as PathwayStep
      return { from, to, ...duration(municipalities, from, to) }
    }),
    consultedAtOnce: consulted('AT_ONCE'),
    consultedInSequence: consulted('IN_SEQUENCE'),
  }
}
