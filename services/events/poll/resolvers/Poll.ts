import { asTexts } from '../../../shared/texts.ts'
import type { PollResolvers } from '../../types.generated.ts'
import { readPoll } from '../read.ts'
import { mayDecide, statusOf } from '../rules.ts'

export const Poll: PollResolvers = {
  allTitles: ({ title }) => asTexts(title),
  allDescriptions: ({ description }) => asTexts(description),
  allAccessNotes: ({ accessNotes }) => asTexts(accessNotes),
  online: ({ onlineUrl }) => onlineUrl !== null,
  onlineUrl: ({ hostMunicipality, onlineUrl }, _arguments, { viewer }) =>
    mayDecide(viewer, hostMunicipality) ? onlineUrl : null,
  hostMunicipality: ({ hostMunicipality: slug }) => (slug ? { slug } : null),
  status: (poll, _arguments, { now }) => statusOf(poll, now()),
  options: async (poll, _arguments, context) => (await readPoll(poll, context)).options,
  sheets: async (poll, _arguments, context) => (await readPoll(poll, context)).sheets,
  askedCount: async (poll, _arguments, context) => (await readPoll(poll, context)).sheets.length,
  answeredCount: async (poll, _arguments, context) => (await readPoll(poll, context)).answered,
  settledOption: async (poll, _arguments, context) =>
    (await readPoll(poll, context)).options.find(({ id }) => id === poll.settledOption) ?? null,
  event: async ({ event: slug }, _arguments, { eventBySlug }) => (slug ? ((await eventBySlug(slug)) ?? null) : null),
  viewerMayDecide: ({ hostMunicipality }, _arguments, { viewer }) => mayDecide(viewer, hostMunicipality),
  viewerIsOutstanding: async (poll, _arguments, context) =>
    (await readPoll(poll, context)).sheets.some(({ viewerMayAnswer, isComplete }) => viewerMayAnswer && !isComplete),
}
