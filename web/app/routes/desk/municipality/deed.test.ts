import { describe, expect, test } from 'vitest'
import { addressOf, deedIn, fieldFor, fieldsOf } from './deed.ts'

describe('the address', () => {
  test('says what is done, and to what', () => {
    for (const deed of Object.keys(fieldsOf) as (keyof typeof fieldsOf)[]) {
      const { searchParams } = new URL(addressOf('calgary', deed, 'a b'), 'https://example.org')
      expect(deedIn(searchParams)).toEqual({ deed, id: 'a b' })
    }
  })

  test('that asks for nothing, or for what nobody does here, asks for nothing', () => {
    expect(deedIn(new URLSearchParams())).toBeNull()
    expect(deedIn(new URLSearchParams('do=toString'))).toBeNull()
    expect(addressOf('calgary')).toBe('/desk/municipalities/calgary')
  })
})

test('a fault of the graph stands at the field that asked for it', () => {
  expect(fieldFor('joinedOn', 'join')).toBe('joinedOn')
  expect(fieldFor('document.title', 'step')).toBe('documentTitle')
  expect(fieldFor('note.1.text', 'step')).toBe('noteFr')
  expect(fieldFor('name', 'rename')).toBe('nameEn')
  expect(fieldFor('joinedOn', 'merge')).toBeUndefined()
  expect(fieldFor(null, 'join')).toBeUndefined()
})
