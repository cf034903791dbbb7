import type { PlanPageQuery, ProgressFigureFragment } from '../../graphql/generated/graphql.ts'
import { writeNumber, writeShare } from '../../language/write.ts'
import { yearsOf } from '../plan-action/years.ts'
import { progressStatuses } from '../../components/status-badge/progress-status.ts'

type Plan = NonNullable<PlanPageQuery['actionPlan']>
type Section = Plan['sections'][number]
type Action = Section['groups'][number]['actions'][number]

/** What the page can be narrowed to, to see what a figure is made of. */
const kinds = ['all', ...progressStatuses, 'unreported', 'otherLevel'] as const
export type Kind = (typeof kinds)[number]

/** The part of a figure that the address asks to have explained; null for the plan as such. */
export function askedIn(parameters: URLSearchParams, { sections }: Plan) {
  const section = sections.find(({ number }) => number === parameters.get('section'))?.number ?? null
  const kind = kinds.find(each => each === parameters.get('status'))
  return kind || section ? { kind: kind ?? ('all' as const), section } : null
}

export type Asked = NonNullable<ReturnType<typeof askedIn>>

/** A figure with its parts, as text. */
function writeFigure(lang: string | undefined, progress: ProgressFigureFragment) {
  const count = (number: number) => ({ count: number, number: writeNumber(lang, number) })
  const { figure, reported, unreported, otherLevel, byStatus } = progress
  return {
    figure: figure === null ? null : writeShare(lang, figure),
    reported: count(reported),
    unreported: count(unreported),
    otherLevel: count(otherLevel),
    byStatus: byStatus.map(each => ({ ...each, number: writeNumber(lang, each.count) })),
    total: count(reported + unreported + otherLevel),
  }
}

export function writeProgress(
  lang: string | undefined,
  { id, progress, progressByShare, sections, period }: Plan,
  now: Date,
) {
  return {
    id,
    years: yearsOf(period, [], now.getUTCFullYear()),
    plan: writeFigure(lang, progress),
    isInvented: progress.invented,
    sections: sections.map(({ number, title, progress: own }) => ({ number, title, ...writeFigure(lang, own) })),
    // one share is the whole
    shares:
      progressByShare.length > 1
        ? progressByShare.map(({ municipality, progress: own }) => ({ municipality, ...writeFigure(lang, own) }))
        : [],
  }
}

/** Every action behind a figure, section by section: what it weighs, where it stands, and what it brings. */
export function writeParts(lang: string | undefined, plan: Plan, { kind, section }: Asked) {
  const shown = plan.sections.filter(({ number }) => section === null || number === section)
  const whole = section === null ? plan.progress : (shown[0]?.progress ?? plan.progress)
  const brought = (action: Action) =>
    action.share === null ? null : ((action.weight ?? 1) * action.share) / (whole.weight || 1)
  const reached = (whole.figure ?? 0) * whole.weight
  return {
    kind,
    section: section === null ? null : (shown[0] ?? null),
    figure: writeFigure(lang, whole),
    sum: { reached: writeDecimal(lang, reached), weight: writeDecimal(lang, whole.weight) },
    sections: shown
      .map(({ number, title, groups }) => ({
        number,
        title,
        actions: groups
          .flatMap(({ actions }) => actions)
          .filter(action => isOf(kind, action))
          .map(action => {
            const { id, text, status, isOtherLevel, weight, share, invented } = action
            const part = brought(action)
            return {
              id,
              number: action.number,
              text,
              status,
              isOtherLevel,
              invented,
              weight: writeDecimal(lang, weight ?? 1),
              share: share === null ? null : writeShare(lang, share),
              part: part === null ? null : writeShare(lang, part, 1),
            }
          }),
      }))
      .filter(({ actions }) => actions.length > 0),
  }
}

function isOf(kind: Kind, { status, isOtherLevel }: Action) {
  if (kind === 'all') return true
  if (kind === 'otherLevel') return isOtherLevel
  if (isOtherLevel) return false
  return kind === 'unreported' ? status === null : status === kind
}

/** Weights have two decimals at the most. */
const writeDecimal = (lang: string | undefined, value: number) => writeNumber(lang, Math.round(value * 100) / 100)
