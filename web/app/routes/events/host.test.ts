import { expect, test } from 'vitest'
import { hostIn } from './host.ts'

const known = [
  { slug: 'montreal', name: { text: 'Montréal' } },
  { slug: 'st-catharines', name: { text: 'St. Catharines' } },
  { slug: 'calgary', name: { text: 'كالغاري' } },
]

test.each([
  ['Montréal', 'montreal'],
  ['MONTREAL', 'montreal'],
  ['st catharines', 'st-catharines'],
  ['كالغاري', 'calgary'],
  ['calgary', 'calgary'],
  ['Elsewhere Bay', 'elsewhere-bay'],
])('%s is %s', (written, slug) => expect(hostIn(known, written)).toBe(slug))

test('nobody hosts what nobody wrote', () => expect(hostIn(known, undefined)).toBeNull())
