import { expect, test } from 'vitest'
import { type Busy, clashesAt, mostClashes } from './clashes.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 8, 1, hour))
const busy = (slug: string, from: number, to: number, more: Partial<Busy> = {}) =>
  ({ slug, startsAt: at(from), endsAt: at(to), hostMunicipality: null, presenting: [], ...more }) as unknown as Busy
const clashes = (events: Busy[], asked = ['calgary', 'vancouver']) =>
  clashesAt({ startsAt: at(14), endsAt: at(16) }, events, asked).map(({ event, municipalities }) => [
    event.slug,
    municipalities,
  ])

test('an event that ends as the time begins is not in its way', () => {
  expect(clashes([busy('before', 12, 14), busy('within', 15, 15.5), busy('after', 16, 17)])).toEqual([['within', []]])
})

test('those come first in which most of those asked host or present', () => {
  const events = [
    busy('nobody', 14, 15),
    busy('one', 14, 15, { hostMunicipality: 'toronto', presenting: ['calgary'] }),
    busy('both', 15, 16, { hostMunicipality: 'vancouver', presenting: ['calgary', 'vancouver'] }),
  ]
  expect(clashes(events)).toEqual([
    ['both', ['calgary', 'vancouver']],
    ['one', ['calgary']],
    ['nobody', []],
  ])
})

test('a few are told', () => {
  expect(clashes(Array.from({ length: 9 }, (_, index) => busy(String(index), 14, 16)))).toHaveLength(mostClashes)
})
