import { describe, expect, test } from 'vitest'
import { addressOf, type Deed, deedIn, fieldFor, fieldsOf, isOpenTo, isRequired, planIn, schemaOf } from './deed.ts'

describe('the address', () => {
  test('says what is done, and to what', () => {
    for (const deed of Object.keys(fieldsOf) as (keyof typeof fieldsOf)[]) {
      const { searchParams } = new URL(addressOf('calgary', deed, { id: 'a b' }), 'https://example.org')
      expect(deedIn(searchParams)).toEqual({ deed, id: 'a b', find: '' })
    }
  })

  test('that asks for nothing, or for what nobody does here, asks for nothing', () => {
    expect(deedIn(new URLSearchParams())).toBeNull()
    expect(deedIn(new URLSearchParams('do=toString'))).toBeNull()
    expect(addressOf('calgary')).toBe('/desk/municipalities/calgary')
  })
})

test('an address names the plan that a step begins with', () => {
  expect(planIn(new URLSearchParams('do=step&plan=p1&reachedOn=2024-05-06'))).toEqual({
    plan: 'p1',
    reachedOn: '2024-05-06',
  })
  expect(planIn(new URLSearchParams('do=step'))).toEqual({ plan: '', reachedOn: '' })
})

test('an address remembers which municipality was looked for', () => {
  const { searchParams } = new URL(addressOf('calgary', 'merge', { find: 'red deer & co' }), 'https://example.org')
  expect(deedIn(searchParams)).toEqual({ deed: 'merge', id: '', find: 'red deer & co' })
})

test('each does what it keeps, and nothing else', () => {
  const open = (keeping: Parameters<typeof isOpenTo>[0]) =>
    (Object.keys(fieldsOf) as Deed[]).filter(deed => isOpenTo(keeping, { deed }))
  expect(open({ networks: ['WIC'], steps: [], identity: false })).toEqual(['join', 'leave', 'correct'])
  expect(open({ networks: [], steps: ['PLAN'], identity: false })).toEqual(['step', 'correctStep'])
  expect(open({ networks: [], steps: [], identity: true })).toEqual([
    'facts',
    'rename',
    'formerName',
    'correctFormerName',
    'place',
    'merge',
    'undoMerge',
  ])
})

test('what is said of the municipality itself, or put on record anew, rests on a source', () => {
  expect(isRequired('join', 'source')).toBe(true)
  expect(isRequired('step', 'source')).toBe(true)
  expect(isRequired('facts', 'source')).toBe(true)
  expect(isRequired('correct', 'source')).toBe(false)
  expect(isRequired('facts', 'population')).toBe(false)
})

test('what must be said is asked for where it is missing, and an address of the web is one', () => {
  const faultsOf = (deed: Deed, typed: object) =>
    schemaOf(deed)
      .safeParse(typed)
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  expect(faultsOf('join', { joinedOn: '2024' })).toEqual(['network required', 'source required'])
  expect(faultsOf('step', { documentUrl: 'no address' })).toEqual([
    'documentUrl url',
    'step required',
    'source required',
  ])
  expect(faultsOf('merge', { source: 'Act' })).toEqual(['into required'])
  expect(faultsOf('rename', { nameFr: 'Grand Sudbury', source: 'Act' })).toEqual(['nameEn required'])
  expect(schemaOf('step').parse({ step: 'PLAN', source: 'Minutes', documentUrl: 'www.burnaby.ca/x' }).documentUrl).toBe(
    'https://www.burnaby.ca/x',
  )
})

test('a fault of the graph stands at the field that asked for it', () => {
  expect(fieldFor('joinedOn', 'join')).toBe('joinedOn')
  expect(fieldFor('document.title', 'step')).toBe('documentTitle')
  expect(fieldFor('note.1.text', 'step')).toBe('noteFr')
  expect(fieldFor('location.latitude', 'facts')).toBe('latitude')
  expect(fieldFor('name', 'rename')).toBe('nameEn')
  expect(fieldFor('usedUntil', 'formerName')).toBe('since')
  expect(fieldFor('joinedOn', 'merge')).toBeUndefined()
  expect(fieldFor(null, 'join')).toBeUndefined()
})
