import { expect, test } from 'vitest'
import { changesFrom } from './changes.ts'

const text = (lang: string, words: string) => ({ lang, text: words })
const date = {
  allTitles: [text('en', 'Invented'), text('fr', 'Inventée')],
  // in a language that has no title, and so no place in the form
  allDescriptions: [text('en', 'One line\nand another'), text('vi', 'Bịa')],
  allAccessNotes: [],
  kind: 'WORKSHOP',
  audience: 'INVITED',
  invited: [
    { slug: 'calgary', name: { text: 'Calgary' } },
    { slug: 'toronto', name: { text: 'Toronto' } },
  ],
  venue: 'Invented hall',
  address: null,
  onlineUrl: 'https://meet.example/invented',
  capacity: 20,
  onlineCapacity: null,
  municipalityShare: null,
  hostMunicipality: null,
  commitments: [{ number: 2 }, { number: 6 }],
  languages: ['en', 'cr'],
  interpretation: [],
  reminders: [{ hoursBefore: 168 }, { hoursBefore: 24 }],
} as unknown as Parameters<typeof changesFrom>[0]

const asSent: Parameters<typeof changesFrom>[1] = {
  title: [text('fr', 'Inventée'), text('en', 'Invented')],
  description: [text('fr', ''), text('en', 'One line\r\nand another')],
  accessNotes: [text('en', '')],
  kind: 'WORKSHOP',
  audience: 'INVITED',
  invited: ['toronto', 'calgary'],
  venue: 'Invented hall',
  address: null,
  onlineUrl: 'https://meet.example/invented',
  capacity: 20,
  onlineCapacity: null,
  municipalityShare: null,
  hostMunicipality: null,
  commitments: [6, 2],
  languages: ['en', 'cr'],
  interpretation: [],
  reminders: [24, 168],
}

test('a form that is sent as it was filled changes nothing', () => {
  expect(changesFrom(date, asSent)).toEqual({})
})

test('what is another, or no more, is a change, and the rest is none', () => {
  const others = {
    venue: null,
    capacity: 21,
    languages: ['en'],
    interpretation: ['fr', 'fcs'],
    reminders: [],
    invited: ['calgary'],
  }
  const accessNotes = [text('en', 'A ramp')]
  expect(changesFrom(date, { ...asSent, ...others, accessNotes })).toEqual({ ...others, accessNotes })
})
