import { searchedText } from '../../components/filter-form/searched-text.ts'
import type { ActionPlanFilter, Province } from '../../graphql/generated/graphql.ts'
import { provinces } from '../commitment/provinces.ts'
import { commitmentIn } from '../discussions/filter.ts'

export interface PlansQuestion {
  search: string
  province: Province | null
  commitment: number | null
}

/** What an address asks of the list. Values that mean nothing are as good as absent. */
export function readQuestion(parameters: URLSearchParams): PlansQuestion {
  return {
    search: searchedText(parameters),
    province: provinces.find(code => code === parameters.get('province')) ?? null,
    commitment: commitmentIn(parameters.get('commitment')?.trim() ?? ''),
  }
}

/** The same question in the words of the graph, which knows plans by their municipalities. */
export const filterOf = (
  { search, commitment }: PlansQuestion,
  municipality: readonly string[] | null,
): ActionPlanFilter => ({
  ...(search && { search }),
  ...(commitment && { commitment }),
  ...(municipality && { municipality: [...municipality] }),
})
