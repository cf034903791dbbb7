import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { PlanSegmentRow, ProgressStatus } from '../database/tables.ts'

export type Description = Pick<
  PlanSegmentRow,
  | 'status'
  | 'commitments'
  | 'owner'
  | 'partners'
  | 'timeline'
  | 'startsOn'
  | 'endsOn'
  | 'budgetLine'
  | 'isOtherLevel'
  | 'weight'
>

export const descriptionOf = ({
  status,
  commitments,
  owner,
  partners,
  timeline,
  startsOn,
  endsOn,
  budgetLine,
  isOtherLevel,
  weight,
}: PlanSegmentRow): Description => ({
  status,
  commitments,
  owner,
  partners,
  timeline,
  startsOn,
  endsOn,
  budgetLine,
  isOtherLevel,
  weight,
})

/** Tells one description of an action from every other, so that nobody writes over what they have not read. */
export const stampOf = (description: Description) =>
  createHash('sha256').update(canonicalJson(description)).digest('base64url')

type Maybe<Value> = Value | null | undefined
export type DescriptionInput = {
  status?: Maybe<ProgressStatus>
  commitments?: Maybe<readonly number[]>
  owner?: Maybe<string>
  partners?: Maybe<string>
  timeline?: Maybe<string>
  startsOn?: Maybe<string>
  endsOn?: Maybe<string>
  budgetLine?: Maybe<string>
  isOtherLevel?: Maybe<boolean>
  weight?: Maybe<number>
}

const limits = { text: 200, commitments: 10, leastWeight: 0.01, mostWeight: 100 }
const words = ['owner', 'partners', 'timeline', 'budgetLine'] as const

/** Everything that is wrong with what is said of an action. */
export function faultsOfDescription(input: DescriptionInput): Fault[] {
  const { commitments, startsOn, endsOn, weight } = input
  const isWeight = typeof weight !== 'number' || (weight >= limits.leastWeight && weight <= limits.mostWeight)
  return [
    ...words
      .filter(field => storable(input[field] ?? '').length > limits.text)
      .map((field): Fault => ({ word: 'tooLong', field, facts: { most: limits.text } })),
    ...(commitments ?? []).flatMap((number, index): Fault[] =>
      number >= 1 && number <= limits.commitments
        ? []
        : [{ word: 'outOfRange', field: `commitments.${index}`, facts: { least: 1, most: limits.commitments } }],
    ),
    ...(startsOn && endsOn && endsOn < startsOn ? [{ word: 'endsBeforeStart', field: 'endsOn' } as const] : []),
    ...(isWeight
      ? []
      : [
          {
            word: 'outOfRange',
            field: 'weight',
            facts: { least: limits.leastWeight, most: limits.mostWeight },
          } as const,
        ]),
  ]
}

export const descriptionIn = (input: DescriptionInput): Description => ({
  status: input.status ?? null,
  commitments: [...new Set(input.commitments)].sort((a, b) => a - b),
  owner: storable(input.owner ?? '') || null,
  partners: storable(input.partners ?? '') || null,
  timeline: storable(input.timeline ?? '') || null,
  startsOn: input.startsOn ?? null,
  endsOn: input.endsOn ?? null,
  budgetLine: storable(input.budgetLine ?? '') || null,
  isOtherLevel: input.isOtherLevel ?? false,
  weight: typeof input.weight === 'number' ? Math.round(input.weight * 100) / 100 : null,
})
