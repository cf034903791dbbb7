import type { PlanRowKind } from '../../graphql/generated/graphql.ts'

export const kinds = ['SECTION', 'GROUP', 'ACTION', 'PART', 'OUTCOME', 'TEXT'] as const satisfies readonly PlanRowKind[]

/** A line of the form, as it was typed. */
export interface Row {
  /** Empty for a line that is new. */
  id: string
  /** Where it is to stand: 4.5 is between the fourth and the fifth. */
  place: string
  kind: string
  level: string
  number: string
  /** Of a new line only: words that are there are changed where plans are translated. */
  text: string
  isOut: boolean
}
