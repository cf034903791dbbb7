import type { ChangePollPageQuery } from '../../graphql/generated/graphql.ts'
import { clockAt } from '../events/clock.ts'
import type { NewPollDraft } from './new-draft.ts'

type Poll = NonNullable<ChangePollPageQuery['poll']>

/** The last whole day for answers, on the clock of the poll. */
export const dayOfDeadline = ({ closesAt, timeZone }: Pick<Poll, 'closesAt' | 'timeZone'>) =>
  clockAt(closesAt, timeZone).slice(0, 10)

/** A poll as the form that changes it holds it, without the times that stand. */
export function draftOf(poll: Poll): NewPollDraft {
  const textIn = (texts: Poll['allTitles'], tag: string) => texts.find(({ lang }) => lang === tag)?.text
  const tags = new Set([...poll.allTitles, ...poll.allDescriptions, ...poll.allAccessNotes].map(({ lang }) => lang))
  return {
    texts: [...tags].map(lang => ({
      lang,
      title: textIn(poll.allTitles, lang),
      description: textIn(poll.allDescriptions, lang),
      accessNotes: textIn(poll.allAccessNotes, lang),
    })),
    audience: poll.audience,
    venue: poll.venue ?? undefined,
    address: poll.address ?? undefined,
    onlineUrl: poll.onlineUrl ?? undefined,
    capacity: poll.capacity?.toString(),
    onlineCapacity: poll.onlineCapacity?.toString(),
    times: [],
    closesOn: dayOfDeadline(poll),
  }
}
