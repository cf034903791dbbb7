import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { CrosswalkKind } from '../database/tables.ts'

/** The scale that the coalition uses. Only editions of one scale are compared, and of these only one with itself. */
export const coalitionFamily = 'hrmm'

export const mayKeepModels = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

type Indicator = {
  code: string
  commitments: readonly { commitment: number }[]
  counterparts: readonly { model: string; indicator: string; kind: CrosswalkKind }[]
}
type Model = {
  code: string
  family: string
  levels: readonly { number: number }[]
  elements: readonly { code: string }[]
  outcomes: readonly { number: number; level: number; element: string; indicators: readonly Indicator[] }[]
}

/** What else is there: an edition's scale and its indicators, by its code; and the numbers of the commitments. */
export type Known = {
  editions: ReadonlyMap<string, { family: string; indicators: ReadonlySet<string> }>
  commitments: ReadonlySet<number>
}

/** Everything in a model of the right shape that does not fit together, or not with what is there, each fault with its place. */
export function faultsOfModel(model: Model, known: Known): Fault[] {
  const { levels, elements, outcomes } = model
  const placed = outcomes.flatMap(({ indicators }, outcome) =>
    indicators.map((indicator, index) => ({
      ...indicator,
      place: `outcomes[${outcome + 1}].indicators[${index + 1}]`,
    })),
  )
  return [
    ...levels.flatMap(({ number }, index): Fault[] =>
      number === index + 1 ? [] : [{ word: 'levelsInOrder', field: `levels[${index + 1}].number` }],
    ),
    ...twice(elements, 'elements', ({ code }) => code, 'code'),
    ...twice(outcomes, 'outcomes', ({ number }) => number, 'number'),
    ...outcomes.flatMap(({ level, element }, index): Fault[] => [
      ...(levels.some(({ number }) => number === level)
        ? []
        : [{ word: 'unknownLevel', field: `outcomes[${index + 1}].level`, facts: { level } } as const]),
      ...(elements.some(({ code }) => code === element)
        ? []
        : [{ word: 'unknownElement', field: `outcomes[${index + 1}].element`, facts: { code: element } } as const]),
    ]),
    ...(placed.length === 0 ? [{ word: 'required', field: 'outcomes[1].indicators' } as const] : []),
    ...saidTwice(
      placed,
      ({ code }) => code,
      ({ place }) => `${place}.code`,
    ),
    ...placed.flatMap(indicator => faultsOfCommitments(indicator, known)),
    ...placed.flatMap(indicator => faultsOfCounterparts(indicator, model, known)),
    ...sameTwice(placed),
  ]
}

type Placed = Indicator & { place: string }

function faultsOfCommitments({ place, commitments }: Placed, known: Known): Fault[] {
  const at = (index: number) => `${place}.commitments[${index + 1}].commitment`
  return commitments.flatMap(({ commitment }, index): Fault[] => {
    if (!known.commitments.has(commitment))
      return [{ word: 'unknownCommitment', field: at(index), facts: { number: commitment } }]
    const isTwice = commitments.findIndex(one => one.commitment === commitment) < index
    return isTwice ? [{ word: 'saidTwice', field: at(index) }] : []
  })
}

function faultsOfCounterparts({ place, counterparts }: Placed, model: Model, known: Known): Fault[] {
  const isSame = (one: Indicator['counterparts'][number], other: typeof one) =>
    one.model === other.model && one.indicator === other.indicator
  return counterparts.flatMap((counterpart, index): Fault[] => {
    const at = `${place}.counterparts[${index + 1}]`
    const edition = counterpart.model === model.code ? undefined : known.editions.get(counterpart.model)
    if (!edition) return [{ word: 'unknownEdition', field: `${at}.model`, facts: { code: counterpart.model } }]
    if (!edition.indicators.has(counterpart.indicator))
      return [{ word: 'unknownIndicator', field: `${at}.indicator`, facts: { code: counterpart.indicator } }]
    return [
      ...(counterparts.findIndex(one => isSame(one, counterpart)) < index
        ? [{ word: 'saidTwice', field: at } as const]
        : []),
      ...(counterpart.kind === 'SAME' && edition.family !== model.family
        ? [{ word: 'otherScale', field: `${at}.kind` } as const]
        : []),
    ]
  })
}

/** What asks the same is one and one: several would answer each other, and nobody could say with what. */
function sameTwice(placed: readonly Placed[]): Fault[] {
  const same = placed.flatMap(({ code, place, counterparts }) =>
    counterparts.flatMap(({ model, indicator, kind }, index) =>
      kind === 'SAME' ? [{ code, model, indicator, field: `${place}.counterparts[${index + 1}].kind` }] : [],
    ),
  )
  return same.flatMap(({ code, model, indicator, field }, index): Fault[] =>
    same
      .slice(0, index)
      .some(one => one.model === model && (one.indicator === indicator ? one.code !== code : one.code === code))
      ? [{ word: 'sameIsOne', field }]
      : [],
  )
}

const twice = <Entry>(entries: readonly Entry[], of: string, keyOf: (entry: Entry) => unknown, name: string) =>
  saidTwice(entries, keyOf, (_entry, index) => `${of}[${index + 1}].${name}`)

function saidTwice<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => unknown,
  placeOf: (entry: Entry, index: number) => string,
): Fault[] {
  const keys = entries.map(keyOf)
  return entries.flatMap((entry, index): Fault[] =>
    keys.indexOf(keys[index]) < index ? [{ word: 'saidTwice', field: placeOf(entry, index) }] : [],
  )
}
