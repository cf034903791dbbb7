import type { Context } from '../context.ts'
import type { PollAnswer, PollOptionRow, PollRow, PollSheetRow } from '../database/tables.ts'
import { type Standing, standingsOf } from './ranking.ts'
import { mayDecide, municipalitiesOf, statusOf } from './rules.ts'

export type ReadOption = PollOptionRow & Standing & { timeZone: string }
export type ReadSheet = PollSheetRow & { answers: (PollAnswer | null)[]; isComplete: boolean; viewerMayAnswer: boolean }

/** A poll as its readers see it: put together of three lists that are each read once for a whole page of polls. */
export async function readPoll(
  poll: PollRow,
  { optionsOfPoll, sheetsOfPoll, votesOfPoll, viewer, now }: Context,
): Promise<{ options: ReadOption[]; sheets: ReadSheet[]; answered: number }> {
  const [options = [], asked = [], votes = []] = await Promise.all([
    optionsOfPoll(poll.id),
    sheetsOfPoll(poll.id),
    votesOfPoll(poll.id),
  ])
  const standings = standingsOf(
    options.map(({ id }) => id),
    votes,
    new Map(asked.map(({ municipality, province }) => [municipality, province])),
  )
  const said = new Map(votes.map(({ option, municipality, answer }) => [`${option} ${municipality}`, answer]))
  const own = new Set(statusOf(poll, now()) === 'OPEN' ? municipalitiesOf(viewer) : [])
  const sheets = asked.map(sheet => {
    const answers = options.map(({ id }) => said.get(`${id} ${sheet.municipality}`) ?? null)
    const isComplete = !answers.includes(null)
    return { ...sheet, answers, isComplete, viewerMayAnswer: own.has(sheet.municipality) }
  })
  return {
    options: options.flatMap(option => {
      const standing = standings.get(option.id)
      return standing ? [{ ...option, ...standing, timeZone: poll.timeZone }] : []
    }),
    sheets,
    answered: sheets.filter(({ isComplete }) => isComplete).length,
  }
}

/** Whether a poll concerns the viewer: whoever may decide it, and editors of those asked. */
export async function concerns(poll: PollRow, { sheetsOfPoll, viewer }: Context) {
  if (mayDecide(viewer, poll.hostMunicipality)) return true
  const own = municipalitiesOf(viewer)
  return ((await sheetsOfPoll(poll.id)) ?? []).some(({ municipality }) => own.includes(municipality))
}
