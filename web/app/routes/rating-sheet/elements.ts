import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'

interface Indicator {
  code: string
  title: LocalizedValue
  evidenceExamples: readonly LocalizedValue[]
}

interface Outcome {
  number: number
  title?: LocalizedValue | null
  indicators: readonly Indicator[]
}

interface Model {
  elements: readonly { code: string; family: string; name: LocalizedValue }[]
  levels: readonly { number: number; name: LocalizedValue }[]
  outcomes: readonly (Outcome & { level: number; element: string })[]
}

export interface ElementOfSheet {
  code: string
  family: string
  name: LocalizedValue
  levels: { number: number; name: LocalizedValue; outcomes: Outcome[] }[]
}

/** Element by element, and level by level, what is asked, each indicator under its outcome as in the sheet of the municipality. */
export const elementsOf = ({ elements, levels, outcomes }: Model, asked: readonly string[]): ElementOfSheet[] =>
  elements
    .map(({ code, family, name }) => ({
      code,
      family,
      name,
      levels: levels
        .map(level => ({
          number: level.number,
          name: level.name,
          outcomes: outcomes
            .filter(outcome => outcome.element === code && outcome.level === level.number)
            .map(({ number, title, indicators }) => ({
              number,
              title: title ?? null,
              indicators: indicators.filter(indicator => asked.includes(indicator.code)),
            }))
            .filter(({ indicators }) => indicators.length > 0),
        }))
        .filter(level => level.outcomes.length > 0),
    }))
    .filter(element => element.levels.length > 0)

export const codesOf = ({ levels }: ElementOfSheet) =>
  levels.flatMap(({ outcomes }) => outcomes.flatMap(({ indicators }) => indicators.map(({ code }) => code)))
