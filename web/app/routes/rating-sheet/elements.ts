import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'

interface Indicator {
  code: string
  title: LocalizedValue
}

interface Model {
  elements: readonly { code: string; name: LocalizedValue }[]
  levels: readonly { number: number; name: LocalizedValue }[]
  outcomes: readonly { level: number; element: string; indicators: readonly Indicator[] }[]
}

export interface ElementOfSheet {
  code: string
  name: LocalizedValue
  levels: { number: number; name: LocalizedValue; indicators: Indicator[] }[]
}

/** Element by element, and level by level, what is asked. */
export const elementsOf = ({ elements, levels, outcomes }: Model, asked: readonly string[]): ElementOfSheet[] =>
  elements
    .map(({ code, name }) => ({
      code,
      name,
      levels: levels
        .map(level => ({
          number: level.number,
          name: level.name,
          indicators: outcomes
            .filter(outcome => outcome.element === code && outcome.level === level.number)
            .flatMap(outcome => outcome.indicators.filter(indicator => asked.includes(indicator.code)))
            .map(indicator => ({ code: indicator.code, title: indicator.title })),
        }))
        .filter(({ indicators }) => indicators.length > 0),
    }))
    .filter(element => element.levels.length > 0)

export const codesOf = ({ levels }: ElementOfSheet) =>
  levels.flatMap(({ indicators }) => indicators.map(({ code }) => code))
