import type { PollValues } from './new-schema.ts'

/** What a form says of a poll and of the event to be, as the API takes it. */
export const messageOf = ({ texts, audience, venue, address, onlineUrl, capacity, onlineCapacity }: PollValues) => ({
  title: texts.map(({ lang, title }) => ({ lang, text: title })),
  description: texts.map(({ lang, description }) => ({ lang, text: description ?? '' })),
  accessNotes: texts.map(({ lang, accessNotes }) => ({ lang, text: accessNotes ?? '' })),
  audience,
  venue: venue ?? null,
  address: address ?? null,
  onlineUrl: onlineUrl ?? null,
  capacity: capacity ?? null,
  onlineCapacity: onlineCapacity ?? null,
})
