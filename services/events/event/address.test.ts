import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressesFrom, addressOf } from './address.ts'

test.each([
  [{ en: 'Fair hiring, in practice!', fr: 'Embauche' }, 'fair-hiring-in-practice-2026-07-01'],
  [{ fr: 'Réunion à Montréal : l’œuvre' }, 'reunion-a-montreal-l-oeuvre-2026-07-01'],
  [{ vi: 'Hội thảo về đô thị' }, 'hoi-thao-ve-do-thi-2026-07-01'],
  [{ ar: 'ورشة عمل' }, 'workshop-2026-07-01'],
  [{ ar: 'ورشة عمل', fr: 'Atelier' }, 'atelier-2026-07-01'],
])('%j is found at %s', (title, address) => {
  expect(addressOf(title, 'WORKSHOP', '2026-07-01T09:00')).toBe(address)
})

test('whatever the title, an address is short and of plain letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), title => {
      const address = addressOf({ en: title }, 'MEETING', '2026-07-01T09:00')
      expect(address).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(address.length).toBeLessThanOrEqual(71)
    }),
  )
})

test('a taken address is numbered, and there is always one left', () => {
  expect(addressesFrom('day', 'a1b2')).toEqual([
    'day',
    'day-2',
    'day-3',
    'day-4',
    'day-5',
    'day-6',
    'day-7',
    'day-8',
    'day-9',
    'day-a1b2',
  ])
})
