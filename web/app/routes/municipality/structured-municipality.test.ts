import { expect, test } from 'vitest'
import { structuredMunicipality } from './structured-municipality.ts'

type Municipality = Parameters<typeof structuredMunicipality>[0]

const text = (words: string) => ({ text: words, lang: 'en', dir: 'ltr' })
const membership = (code: 'CMARD' | 'WIC', hasLeft: boolean) =>
  ({ network: { code }, hasLeft }) as Municipality['memberships'][number]
const municipality: Municipality = {
  name: text('Thunder Bay'),
  formerNames: [{ name: text('Port Arthur'), usedUntil: null }],
  province: 'ON',
  location: { latitude: 48.4, longitude: -89.2 },
  memberships: [membership('CMARD', false), membership('WIC', true)],
}

test('a municipality says where it is, what it was called, and what it belongs to today', () => {
  expect(structuredMunicipality(municipality, 'https://portal.test/en/municipalities/thunder-bay')).toMatchObject({
    name: 'Thunder Bay',
    alternateName: ['Port Arthur'],
    containedInPlace: { identifier: 'CA-ON' },
    geo: { latitude: 48.4, longitude: -89.2 },
    memberOf: [{ identifier: 'CMARD' }],
  })
})

test('what is not known is left out', () => {
  const told = structuredMunicipality({ ...municipality, formerNames: [], location: null }, 'https://portal.test/')
  expect(told).not.toHaveProperty('geo')
  expect(told).not.toHaveProperty('alternateName')
})
