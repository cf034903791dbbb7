import { expect, test } from 'vitest'
import { draftOf } from './draft-of.ts'
import { messageOf } from './message.ts'
import { scheduleSchema } from './schedule-schema.ts'

const event = {
  allTitles: [{ lang: 'en', text: 'Invented' }],
  allDescriptions: [],
  allAccessNotes: [],
  kind: 'WORKSHOP',
  audience: 'PUBLIC',
  invited: [],
  timeZone: 'America/Toronto',
  startsAt: '2026-12-01T18:00:00Z',
  endsAt: '2026-12-01T20:00:00Z',
  hostMunicipality: null,
  commitments: [],
  languages: ['en', 'ase', 'iu'],
  interpretation: ['fcs'],
  sessions: [],
  materialSlugs: [],
  reminders: [],
} as unknown as Parameters<typeof draftOf>[0]

test('languages without a box stand in the field beside, with commas', () => {
  expect(draftOf(event)).toMatchObject({
    languages: ['en'],
    otherLanguages: 'ase, iu',
    interpretation: [],
    otherInterpretation: 'fcs',
  })
  expect(draftOf({ ...event, languages: ['fr'], interpretation: [] })).toMatchObject({
    otherLanguages: undefined,
    otherInterpretation: undefined,
  })
})

test('a form that is sent as it was filled keeps every language', () => {
  const { languages, otherLanguages, interpretation, otherInterpretation, ...draft } = draftOf(event)
  const sent = { languages, otherLanguages, interpretation, otherInterpretation }
  const values = scheduleSchema.parse({ ...draft, ...sent, commitments: [], materials: undefined, reminders: [] })
  const { languages: spoken, interpretation: into } = messageOf(values, {
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    sessions: [],
    municipalities: [],
  })
  expect([spoken, into]).toEqual([event.languages, event.interpretation])
})
