import { expect, test } from 'vitest'
import { bodiesOf } from './bodies.ts'

const member = (code: 'CMARD' | 'WIC', hasLeft = false) => ({ network: { code }, hasLeft })
const place = (slug: string, ...memberships: ReturnType<typeof member>[]) => ({
  slug,
  name: { text: slug, lang: 'en', dir: 'ltr' },
  memberships,
})
const calgary = place('calgary', member('CMARD'), member('WIC', true))
const editorOf = (municipality: ReturnType<typeof place>) => ({ role: 'EDITOR' as const, municipality })
const namesOf = (grants: Parameters<typeof bodiesOf>[0]) => {
  const { isSecretariat, peers } = bodiesOf(grants, calgary)
  return [...(isSecretariat ? ['secretariat'] : []), ...peers.map(({ slug }) => slug)]
}

test('the secretariat speaks for itself', () => {
  expect(namesOf([{ role: 'SECRETARIAT', municipality: null }])).toEqual(['secretariat'])
})

test('peers share a network today', () => {
  expect(namesOf([editorOf(place('hamilton', member('CMARD'))), editorOf(place('devon', member('WIC')))])).toEqual([
    'hamilton',
  ])
  expect(namesOf([editorOf(place('hamilton', member('CMARD', true)))])).toEqual([])
})

test('nobody validates a municipality of their own, and others have no say', () => {
  expect(namesOf([{ role: 'SECRETARIAT', municipality: null }, editorOf(calgary)])).toEqual([])
  expect(namesOf([{ role: 'ORGANISER', municipality: null }])).toEqual([])
})
