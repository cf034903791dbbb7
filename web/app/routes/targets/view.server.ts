import type { TargetsPageQuery } from '../../graphql/generated/graphql.ts'
import { writeDay, writeNumber } from '../../language/write.ts'

type Municipality = NonNullable<TargetsPageQuery['municipality']>
type Target = NonNullable<Municipality['maturityTargets']>[number]
type Model = NonNullable<Municipality['workingAssessment']>['model']

/** The elements of the edition, each with its target where one stands, and its road to it. */
export function elementsOf(
  lang: string | undefined,
  assessment: NonNullable<Municipality['workingAssessment']>,
  targets: readonly Target[],
) {
  const { model, elements } = assessment
  const standing = targets.filter(({ endedAt, model: { code } }) => !endedAt && code === model.code)
  return model.elements.map(element => {
    const target = standing.find(one => one.element.code === element.code)
    return {
      ...element,
      level: elements.find(one => one.element === element.code)?.level ?? null,
      highest: highestOf(model, element.code),
      scale: model.levels.length,
      target: target ? writeTarget(lang, target) : null,
    }
  })
}

/** Targets that ended, the latest first. */
export const pastOf = (lang: string | undefined, targets: readonly Target[]) =>
  targets
    .filter(({ endedAt }) => endedAt)
    .map(({ id, level, dueOn, element, model, endedAt }) => ({
      id,
      level,
      dueOn,
      element,
      model: model.code,
      due: writeDay(lang, dueOn),
      ended: writeDay(lang, String(endedAt).slice(0, 10)),
    }))

const highestOf = ({ outcomes }: Model, element: string) =>
  Math.max(0, ...outcomes.filter(one => one.element === element && one.indicators.length > 0).map(({ level }) => level))

function writeTarget(lang: string | undefined, { id, level, dueOn, road, distances }: Target) {
  const points = distances.flatMap(({ level: at, assessment: { assessedOn, mode } }) =>
    assessedOn && typeof at === 'number' ? [{ day: assessedOn, level: at, isSketch: mode === 'SNAPSHOT' }] : [],
  )
  const years = [...points.map(({ day }) => day), dueOn].map(day => Number(day.slice(0, 4)))
  return {
    id,
    level,
    dueOn,
    due: writeDay(lang, dueOn),
    isReached: distances.at(-1)?.isReached ?? false,
    missing: distances.at(-1)?.missing ?? null,
    points,
    years: { from: Math.min(...years), to: Math.max(...years) },
    distances: distances.map(({ assessment, level: at, missing, applicable }) => ({
      id: assessment.id,
      day: assessment.assessedOn ? writeDay(lang, assessment.assessedOn) : null,
      isSketch: assessment.mode === 'SNAPSHOT',
      level: typeof at === 'number' ? writeNumber(lang, at) : null,
      missing: writeNumber(lang, missing),
      applicable: writeNumber(lang, applicable),
    })),
    road: road.map(({ actions, ...gap }) => ({
      ...gap,
      actions: actions.map(({ endsOn, ...action }) => ({
        ...action,
        due: endsOn ? writeDay(lang, endsOn) : null,
        isLate: Boolean(endsOn && endsOn > dueOn),
      })),
    })),
  }
}

export type ElementView = ReturnType<typeof elementsOf>[number]
export type TargetView = ReturnType<typeof writeTarget>
