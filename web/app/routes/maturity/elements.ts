import type { ModelPartsFragment } from '../../graphql/generated/graphql.ts'

type Model = ModelPartsFragment
export type Outcome = Model['outcomes'][number]
export type Level = Model['levels'][number]
export type ModelElement = Model['elements'][number] & { outcomes: Outcome[] }

/** The elements in their order, each with its outcomes from level 1 on. */
export function elementsOf({ elements, outcomes }: Pick<Model, 'elements' | 'outcomes'>): ModelElement[] {
  const ordered = [...outcomes].sort((one, other) => one.level - other.level || one.number - other.number)
  return elements.map(element => ({
    ...element,
    outcomes: ordered.filter(outcome => outcome.element === element.code),
  }))
}

/** Entries that stand in no source by themselves are told apart by their basis. */
export const isInferred = (basis: string | null) => /\binferred\b|title as \w+ of/.test(basis ?? '')
