import type { PollAnswer } from '../database/tables.ts'

type Vote = { option: string; municipality: string; answer: PollAnswer }

/** What municipalities say of one proposed time, and where that puts it. */
export type Standing = {
  yes: number
  ifNeeded: number
  no: number
  /** Provinces and territories of those that can come. */
  provinces: number
  rank: number
  best: boolean
}

/**
 * Times by how many municipalities can come, then by how many provinces those cover, then by how many of them plainly say yes.
 * Who is counted is a municipality: there is one answer of each. Equal times share a rank.
 */
export function standingsOf(
  options: readonly string[],
  votes: readonly Vote[],
  provinceOf: ReadonlyMap<string, string | null>,
): Map<string, Standing> {
  const tallies = options.map(option => tallyOf(option, votes, provinceOf))
  return new Map(
    tallies.map(({ option, ...tally }) => {
      const rank = 1 + tallies.filter(other => comesBefore(other, tally)).length
      return [option, { ...tally, rank, best: rank === 1 && tally.yes + tally.ifNeeded > 0 }]
    }),
  )
}

function tallyOf(option: string, votes: readonly Vote[], provinceOf: ReadonlyMap<string, string | null>) {
  const own = votes.filter(vote => vote.option === option)
  const saying = (answer: PollAnswer) => own.filter(vote => vote.answer === answer).length
  const covered = own.flatMap(({ answer, municipality }) =>
    answer === 'NO' ? [] : [provinceOf.get(municipality) ?? null],
  )
  return {
    option,
    yes: saying('YES'),
    ifNeeded: saying('IF_NEEDED'),
    no: saying('NO'),
    provinces: new Set(covered.filter(province => province !== null)).size,
  }
}

type Tally = Pick<Standing, 'yes' | 'ifNeeded' | 'provinces'>

const meritsOf = ({ yes, ifNeeded, provinces }: Tally) => [yes + ifNeeded, provinces, yes]

function comesBefore(one: Tally, other: Tally) {
  const merits = meritsOf(other)
  const differing = meritsOf(one)
    .map((merit, at) => merit - (merits[at] ?? 0))
    .find(difference => difference !== 0)
  return differing !== undefined && differing > 0
}
