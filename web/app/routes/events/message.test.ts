import { expect, test } from 'vitest'
import { seriesProblems } from '../event-series/message.ts'
import { messageOf, problemsAt } from './message.ts'
import { scheduleSchema } from './schedule-schema.ts'

const typed = {
  texts: [
    { lang: 'en', title: ' Workshop ', description: 'On housing' },
    { lang: 'fr', title: 'Atelier' },
  ],
  kind: 'WORKSHOP',
  timeZone: 'America/Regina',
  startsAt: '2026-12-01T13:00',
  endsAt: '2026-12-01T16:00',
  onlineUrl: 'meet.example.ca/room',
  host: 'Battleford',
  commitments: [4, 7],
  languages: ['en'],
}
const known = { startsAt: '2026-12-01T19:00:00Z', endsAt: '2026-12-01T22:00:00Z', sessions: [], municipalities: [] }

test('every text goes with its language, and what is empty is null', () => {
  expect(messageOf(scheduleSchema.parse(typed), known)).toMatchObject({
    startsAt: known.startsAt,
    endsAt: known.endsAt,
    hostMunicipality: 'battleford',
    title: [
      { lang: 'en', text: 'Workshop' },
      { lang: 'fr', text: 'Atelier' },
    ],
    description: [
      { lang: 'en', text: 'On housing' },
      { lang: 'fr', text: '' },
    ],
    onlineUrl: 'https://meet.example.ca/room',
    venue: null,
    capacity: null,
    municipalityShare: null,
    commitments: [4, 7],
  })
})

test('languages that are named are sent beside those that are ticked, each once', () => {
  const said = { ...typed, otherLanguages: 'ase, EN،iu-latn', interpretation: ['fr'], otherInterpretation: ' fcs;fcs ' }
  expect(messageOf(scheduleSchema.parse(said), known)).toMatchObject({
    languages: ['en', 'ase', 'iu-Latn'],
    interpretation: ['fr', 'fcs'],
  })
  expect(messageOf(scheduleSchema.parse(typed), known)).toMatchObject({ languages: ['en'], interpretation: [] })
  const { error } = scheduleSchema.safeParse({ ...typed, otherInterpretation: 'x'.repeat(501) })
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['otherInterpretation', 'tooLong'],
  ])
})

test('a language that is refused is shown where it was typed', () => {
  const refusals = ['languages', 'languages.1', 'interpretation.0'].map(field => ({ field, message: 'no' }))
  const fieldErrors = { languages: ['no'], otherLanguages: ['no'], otherInterpretation: ['no'] }
  expect(problemsAt(refusals)).toEqual({ fieldErrors, formErrors: [] })
  expect(seriesProblems(refusals)).toEqual({ fieldErrors, formErrors: [] })
})

test('refusals go to the fields that people see', () => {
  const refuse = (field: string | null) => ({ field, message: 'no' })
  const refusals = ['title', 'title.1.text', 'hostMunicipality', 'commitments.0', 'endsAt', 'series', null].map(refuse)
  expect(problemsAt(refusals)).toEqual({
    fieldErrors: { texts: ['no'], 'texts[1].title': ['no'], host: ['no'], commitments: ['no'], endsAt: ['no'] },
    formErrors: ['no', 'no'],
  })
})

test.each([
  ['javascript:alert(1)', 'url'],
  ['ftp://example.ca', 'url'],
])('%s is no address of a meeting', (onlineUrl, problem) => {
  const { error } = scheduleSchema.safeParse({ ...typed, onlineUrl })
  expect(error?.issues.map(({ message }) => message)).toEqual([problem])
})

test('a line of the programme names a person, and a municipality that is known or somebody else in words', () => {
  const municipalities = [{ slug: 'trois-rivieres', name: { text: 'Trois-Rivières' } }]
  const presenters = 'Amina Diallo, Trois-Rivieres\n\n Lê Thị Mai، Red Cross, Halifax\nSomebody'
  const values = scheduleSchema.parse({ ...typed, sessions: [{ title: { en: 'Opening' }, presenters }] })
  const { sessions } = messageOf(values, {
    ...known,
    sessions: [{ startsAt: known.startsAt, endsAt: null }],
    municipalities,
  })
  expect(sessions).toEqual([
    {
      title: [{ lang: 'en', text: 'Opening' }],
      startsAt: known.startsAt,
      endsAt: null,
      room: null,
      presenters: [
        { name: 'Amina Diallo', municipality: 'trois-rivieres', affiliation: null },
        { name: 'Lê Thị Mai', municipality: null, affiliation: 'Red Cross, Halifax' },
        { name: 'Somebody', municipality: null, affiliation: null },
      ],
    },
  ])
})

test('materials are named by their address, however it was copied', () => {
  const materials = 'https://portal.test/fr/library/guide?from=search\n/en/library/minutes/\nslides'
  expect(messageOf(scheduleSchema.parse({ ...typed, materials }), known).materials).toEqual([
    'guide',
    'minutes',
    'slides',
  ])
})
