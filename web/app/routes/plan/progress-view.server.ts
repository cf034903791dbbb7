import { progressStatuses } from '../../components/status-badge/progress-status.ts'
import type { PlanPageQuery, PlanPieceFragment, ProgressFigureFragment } from '../../graphql/generated/graphql.ts'
import { writeNumber, writeShare } from '../../language/write.ts'
import { yearsOf } from '../plan-action/years.ts'
import { branchOf, isHeading, tablesOf, treeOf } from './outline.ts'

type Plan = NonNullable<PlanPageQuery['actionPlan']>
type Action = NonNullable<PlanPieceFragment['action']>

/** What the page can be narrowed to, to see what a figure is made of. */
const kinds = ['all', ...progressStatuses, 'unreported', 'otherLevel'] as const
export type Kind = (typeof kinds)[number]

/** The part of a figure that the address asks to have explained; null for the plan as such. */
export function askedIn(parameters: URLSearchParams, { segments, progressByShare }: Plan) {
  const part = segments.find(({ id, kind }) => isHeading({ kind }) && id === parameters.get('section')) ?? null
  const share =
    progressByShare.find(({ municipality }) => municipality.slug === parameters.get('share'))?.municipality ?? null
  const kind = kinds.find(each => each === parameters.get('status'))
  return kind || part || share ? { kind: kind ?? ('all' as const), part, share: part ? null : share } : null
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
  { id, progress, progressByShare, segments, period }: Plan,
  now: Date,
) {
  return {
    id,
    years: yearsOf(period, [], now.getUTCFullYear()),
    plan: writeFigure(lang, progress),
    isInvented: progress.invented,
    sections: treeOf(segments).flatMap(({ piece: { id: part, number, text, progress: own } }) =>
      own ? [{ id: part, number, title: text, ...writeFigure(lang, own) }] : [],
    ),
    // one share is the whole
    shares:
      progressByShare.length > 1
        ? progressByShare.map(({ municipality, progress: own }) => ({ municipality, ...writeFigure(lang, own) }))
        : [],
  }
}

/** The figures that stand beside headings: of parts on which anything is reported. */
export const writeFigures = (lang: string | undefined, { segments }: Plan) =>
  Object.fromEntries(
    segments.flatMap(({ id, progress }) =>
      typeof progress?.figure === 'number'
        ? [
            [
              id,
              {
                figure: writeShare(lang, progress.figure),
                count: progress.reported,
                number: writeNumber(lang, progress.reported),
              },
            ],
          ]
        : [],
    ),
  )

/** Every action behind a figure, section by section: what it weighs, where it stands, and what it brings. */
export function writeParts(lang: string | undefined, plan: Plan, { kind, part, share }: Asked) {
  const tree = treeOf(plan.segments)
  const found = branchOf(tree, part?.id ?? null)
  const ofShare = plan.progressByShare.find(({ municipality }) => municipality.slug === share?.slug)
  const whole = part?.progress ?? ofShare?.progress ?? plan.progress
  const brought = (action: Action) =>
    action.share === null ? null : ((action.weight ?? 1) * action.share) / (whole.weight || 1)
  const reached = (whole.figure ?? 0) * whole.weight
  return {
    kind,
    part: part && { id: part.id, number: part.number, title: part.text },
    share,
    figure: writeFigure(lang, whole),
    sum: { reached: writeDecimal(lang, reached), weight: writeDecimal(lang, whole.weight) },
    sections: tablesOf(found ? [found] : tree)
      .map(({ heading, pieces }) => ({
        id: heading?.id ?? '',
        number: heading?.number ?? '',
        title: heading?.text ?? null,
        actions: pieces.flatMap(({ id, number, text, action }) => {
          if (!isOf(kind, action) || (share && action.doneBy.slug !== share.slug)) return []
          const { status, isOtherLevel, weight, share: counts, invented } = action
          const brings = brought(action)
          return [
            {
              id,
              number,
              text,
              status,
              isOtherLevel,
              invented,
              weight: writeDecimal(lang, weight ?? 1),
              share: counts === null ? null : writeShare(lang, counts),
              part: brings === null ? null : writeShare(lang, brings, 1),
            },
          ]
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
