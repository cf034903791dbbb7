import { expect, test } from 'vitest'
import { fieldOf, inputOf, newSchema } from './new-schema.ts'

const typed = { nameEn: 'New Hope', kind: 'TOWN', province: 'ON', source: 'A call' }

test('what was typed is what the graph is told', () => {
  const more = { population: '1 200', latitude: '43,7', longitude: '-79.8', prospect: 'yes', prospectSince: '2026-05' }
  expect(inputOf(newSchema.parse({ ...typed, nameFr: 'Nouvel-Espoir', ...more }))).toEqual({
    name: [
      { lang: 'en', text: 'New Hope' },
      { lang: 'fr', text: 'Nouvel-Espoir' },
    ],
    kind: 'TOWN',
    province: 'ON',
    population: 1200,
    location: { latitude: 43.7, longitude: -79.8 },
    upperTier: null,
    prospect: { since: '2026-05' },
    source: 'A call',
  })
  expect(inputOf(newSchema.parse(typed))).toMatchObject({ population: null, location: null, prospect: null })
})

test.each([
  ['no name', { nameEn: ' ' }, 'nameEn'],
  ['no kind', { kind: '' }, 'kind'],
  ['a province of another country', { province: 'TX' }, 'province'],
  ['half a place', { latitude: '43.7' }, 'longitude'],
  ['a number in words', { population: 'many' }, 'population'],
  ['no source', { source: '' }, 'source'],
])('%s is told at its field', (_what, part, field) => {
  const { error } = newSchema.safeParse({ ...typed, ...part })
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field])
})

test('a fault of the graph stands at the field that asked for it', () => {
  expect(fieldOf('slug')).toBe('nameEn')
  expect(fieldOf('location.longitude')).toBe('longitude')
  expect(fieldOf('prospect.since')).toBe('prospectSince')
  expect(fieldOf('idempotencyKey')).toBeUndefined()
})
