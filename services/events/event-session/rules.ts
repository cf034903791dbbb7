import { faultsOfLength, faultsOfTexts } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'

export type NewPresenter = {
  name: string
  municipality?: string | null | undefined
  affiliation?: string | null | undefined
}

export type NewSession = {
  title: readonly { lang: string; text: string }[]
  startsAt?: Date | null | undefined
  endsAt?: Date | null | undefined
  room?: string | null | undefined
  presenters?: readonly NewPresenter[] | null | undefined
}

type Span = { startsAt: Date; endsAt: Date }

const limits = { title: 200, room: 100, name: 200, presenters: 20 }

/** Everything that is wrong with the programme of an event. */
export const faultsOfSessions = (sessions: readonly NewSession[], event: Span): Fault[] =>
  sessions.flatMap((session, index) => faultsOfSession(session, `sessions.${index}`, event))

function faultsOfSession({ title, startsAt, endsAt, room, presenters }: NewSession, at: string, event: Span): Fault[] {
  if ((presenters?.length ?? 0) > limits.presenters)
    return [{ word: 'tooMany', field: `${at}.presenters`, facts: { most: limits.presenters } }]
  const isOutside = (moment: Date | null | undefined) =>
    Boolean(moment && (moment < event.startsAt || moment > event.endsAt))
  return [
    ...faultsOfTexts(title, { field: `${at}.title`, most: limits.title, isRequired: true }),
    ...(isOutside(startsAt) ? [{ word: 'outsideOfEvent', field: `${at}.startsAt` } as const] : []),
    ...(isOutside(endsAt) ? [{ word: 'outsideOfEvent', field: `${at}.endsAt` } as const] : []),
    ...(endsAt && !startsAt ? [{ word: 'required', field: `${at}.startsAt` } as const] : []),
    ...(startsAt && endsAt && endsAt <= startsAt ? [{ word: 'endsBeforeStart', field: `${at}.endsAt` } as const] : []),
    ...faultsOfLength(room, `${at}.room`, limits.room),
    ...(presenters ?? []).flatMap(({ name, affiliation }, index): Fault[] => [
      ...(name.trim() ? [] : [{ word: 'required', field: `${at}.presenters.${index}.name` } as const]),
      ...faultsOfLength(name, `${at}.presenters.${index}.name`, limits.name),
      ...faultsOfLength(affiliation, `${at}.presenters.${index}.affiliation`, limits.name),
    ]),
  ]
}
