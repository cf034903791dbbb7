import type { LetterChoicesResolvers } from '../../types.generated.ts'
import { wantedTopics } from '../store.ts'

export const LetterChoices: LetterChoicesResolvers = {
  topics: async ({ personId }, _arguments, { db }) => await wantedTopics(db, personId),
  language: async ({ personId }, _arguments, { person }) => (await person(personId))?.lang ?? null,
  languageInUse: async ({ personId }, _arguments, { person }) => {
    const row = await person(personId)
    return row?.lang ?? row?.usedLang ?? null
  },
  timeZone: async ({ personId }, _arguments, { person }) => (await person(personId))?.timeZone ?? null,
  pace: async ({ personId }, _arguments, { person }) => (await person(personId))?.pace ?? 'DAILY',
}
