import { expect, test } from 'vitest'
import { sayer } from './said.server.ts'

const people = [{ id: 'person-secretariat', displayName: 'S. Officer' }]
const said = (lang: string, field: string, after: string, type = 'Membership', zone = 'UTC') => {
  const { label, after: value } = sayer(lang, zone)({ field, before: null, after }, type, people)
  return [label, value]
}

test.each([
  ['en', 'joinedOn', '2008-05-01', ['Joined on', 'May 1, 2008']],
  ['fr', 'joinedOn', '2008-05-01', ['Date d’adhésion', '1er mai 2008']],
  ['fr', 'joinedOn', '2008-05', ['Date d’adhésion', 'mai 2008']],
  ['fr', 'joinedOn', '2008', ['Date d’adhésion', '2008']],
  ['fr', 'hasLeft', 'true', ['A quitté', 'oui']],
  ['fr', 'network', 'WIC', ['Réseau', 'Welcoming & Inclusive Communities (Alberta)']],
  ['en', 'lockedBy', 'person-secretariat', ['Locked by', 'S. Officer']],
  ['en', 'name.fr', 'Montréal', ['Name · French', 'Montréal']],
  ['en', 'topics.2', 'POLLS', ['Topics of letters · 3', 'Searches for a date in which my municipality is asked']],
  ['en', 'noSuchField', 'NO_SUCH_VALUE', ['noSuchField', 'NO_SUCH_VALUE']],
  ['en', 'joinedOn', '2008-99', ['Joined on', '2008-99']],
])('in %s, %s %s is said', (lang, field, value, written) => {
  expect(said(lang, field, value)).toEqual(written)
})

test('a word of two meanings is that of its kind of record', () => {
  const meanings = ['Survey', 'ActionPlan'].map(type => said('en', 'questions.0.kind', 'TEXT', type)[1])
  expect(new Set(meanings).size).toBe(2)
})

test('a moment is told by the clock of whoever reads', () => {
  const at = (zone: string) => said('en', 'lockedAt', '2026-12-01T02:30:00.000Z', 'Report', zone)[1]
  expect(at('UTC')).toContain('Tuesday')
  expect(at('America/Halifax')).toContain('Monday')
})
