import { strikeOf } from '../../shared/strike.ts'
import { faultsOfTexts, storable, textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { ExpressedNeedRow } from '../database/tables.ts'

/** What members needed is told to the whole coalition: the secretariat alone enters and corrects it. */
export const mayKeepNeeds = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

const limits = { text: 2_000, source: 500 }

type Entries = readonly { lang: string; text: string }[]
type NeedInput = {
  what: Entries
  answer?: Entries | null | undefined
  from: string
  to: string
  source: string
  struck?: boolean | null
  reason?: string | null
}

/** Everything that is wrong with a need, as an officer sent it. */
export const faultsOfNeed = ({ what, answer, from, to, source }: NeedInput, today: string): Fault[] => [
  ...faultsOfTexts(what, { field: 'what', most: limits.text, isRequired: true }),
  ...faultsOfTexts(answer ?? [], { field: 'answer', most: limits.text }),
  ...(to < from ? [{ word: 'endsBeforeStart', field: 'to' } as const] : []),
  ...(to > today ? [{ word: 'stillToCome', field: 'to' } as const] : []),
  ...(storable(source) ? [] : [{ word: 'required', field: 'source' } as const]),
  ...(storable(source).length > limits.source
    ? [{ word: 'tooLong', field: 'source', facts: { most: limits.source } } as const]
    : []),
]

export type NeedDraft = Pick<
  ExpressedNeedRow,
  'what' | 'answer' | 'firstDay' | 'lastDay' | 'source' | 'struck' | 'reason'
>

/** A faultless need as the columns keep it. */
export function draftOf({ what, answer, from, to, source, ...strike }: NeedInput): NeedDraft {
  const offered = textsOf(answer ?? [])
  return {
    what: textsOf(what),
    answer: Object.keys(offered).length > 0 ? offered : null,
    firstDay: from,
    lastDay: to,
    source: storable(source),
    ...strikeOf(strike),
  }
}
