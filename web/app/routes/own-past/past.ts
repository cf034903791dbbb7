import type { Rating } from '../../graphql/generated/graphql.ts'

interface Answered<Indicator> {
  indicator: Indicator
  rating?: Rating | null
}

interface Assessed {
  id: string
  status: string
  assessedOn?: string | null
  model: { code: string }
}

/** What is published, edition by edition: levels of two editions never stand on one line. Oldest first; the newest edition first. */
export function byEdition<Assessment extends Assessed>(assessments: readonly Assessment[]) {
  const published = assessments
    .flatMap(each => (each.status === 'PUBLISHED' && each.assessedOn ? [{ ...each, assessedOn: each.assessedOn }] : []))
    .sort((one, other) => order(one.assessedOn, other.assessedOn) || order(one.id, other.id))
  const editions = [...new Set([...published].reverse().map(({ model }) => model.code))]
  return editions.map(code => published.filter(({ model }) => model.code === code))
}

const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** Indicators that are rated otherwise than before, in their order; one that was not rated counts as not rated. */
export function changesBetween<Indicator extends { code: string }>(
  before: readonly Answered<Indicator>[],
  after: readonly Answered<Indicator>[],
) {
  const ratingIn = (answers: typeof before, code: string) =>
    answers.find(({ indicator }) => indicator.code === code)?.rating ?? null
  const known = new Set(after.map(({ indicator }) => indicator.code))
  const asked = [...after, ...before.filter(({ indicator }) => !known.has(indicator.code))]
  return asked.flatMap(({ indicator }) => {
    const [was, is] = [ratingIn(before, indicator.code), ratingIn(after, indicator.code)]
    return was === is ? [] : [{ indicator, was, is }]
  })
}

interface Mapped {
  code: string
  counterparts: readonly { model: string; kind: string; indicator: { code: string } }[]
}

/** Indicators that ask the same in two editions and are rated in both, in the order of the later one. */
export function acrossEditions<Indicator extends Mapped>(
  before: { model: { code: string }; answers: readonly Answered<Indicator>[] },
  after: { answers: readonly Answered<Indicator>[] },
) {
  return after.answers.flatMap(({ indicator, rating: is }) => {
    const same = indicator.counterparts.find(({ model, kind }) => model === before.model.code && kind === 'SAME')
    const earlier = before.answers.find(each => each.indicator.code === same?.indicator.code)
    return is && earlier?.rating ? [{ indicator, earlier: earlier.indicator, was: earlier.rating, is }] : []
  })
}

interface Dated<Indicator> {
  model: { code: string; family: string }
  answers: readonly Answered<Indicator>[]
}

/** From each assessment with an edition to the next one, the latest first. */
export const stepsIn = <Indicator extends Mapped, Rest>(assessments: readonly (Dated<Indicator> & Rest)[]) =>
  assessments
    .slice(1)
    .flatMap((after, index) => {
      const before = assessments[index]
      return before ? [{ before, after, rows: changesBetween(before.answers, after.answers) }] : []
    })
    .reverse()

/** From the last assessment with an edition to the last one with the edition that was used after it, of the same scale. */
export const crossingsIn = <Indicator extends Mapped, Rest>(
  editions: readonly (readonly (Dated<Indicator> & Rest)[])[],
) =>
  editions.flatMap((edition, index) => {
    const after = edition.at(-1)
    const before = editions
      .slice(index + 1)
      .find(each => each[0]?.model.family === after?.model.family)
      ?.at(-1)
    return after && before ? [{ before, after, rows: acrossEditions(before, after) }] : []
  })
