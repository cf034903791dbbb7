import type { ModelPartsFragment } from '../../graphql/generated/graphql.ts'

type Model = ModelPartsFragment
type Outcome = Model['outcomes'][number]
export type Indicator = Outcome['indicators'][number]
export type Level = Model['levels'][number]
export type ModelElement<One extends Outcome = Outcome> = Model['elements'][number] & { outcomes: One[] }

interface Parts<One> {
  elements: Model['elements']
  outcomes: readonly One[]
}

/** The elements in their order, each with its outcomes from level 1 on. */
export function elementsOf<One extends Outcome>({ elements, outcomes }: Parts<One>): ModelElement<One>[] {
  const ordered = [...outcomes].sort((one, other) => one.level - other.level || one.number - other.number)
  return elements.map(element => ({
    ...element,
    outcomes: ordered.filter(outcome => outcome.element === element.code),
  }))
}

/** Entries that stand in no source by themselves are told apart by their basis. */
export const isInferred = (basis: string | null) => /\binferred\b|title as \w+ of/.test(basis ?? '')

const short = ['LA', 'CC', 'AL', 'CR', 'EV'] as const

/** The code of an element for which the portal has a short name: those of the coalition's scale alone, whatever others call theirs. */
export const shortElement = ({ code, family }: { code: string; family: string }) =>
  family === 'hrmm' ? short.find(each => each === code) : undefined
