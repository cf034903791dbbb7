import { expect, test } from 'vitest'
import { filterOf, readQuestion } from './filter.ts'

const asked = (search: string) => readQuestion(new URLSearchParams(search))

test('an address narrows the list, and what means nothing narrows nothing', () => {
  expect(asked('q=racism&province=ON&commitment=5')).toEqual({ search: 'racism', province: 'ON', commitment: 5 })
  expect(asked('province=Ontario&commitment=11')).toEqual({ search: '', province: null, commitment: null })
  expect(filterOf(asked(''), null)).toEqual({})
})

test('a province without municipalities has no plans, and not all of them', () => {
  expect(filterOf(asked('province=NU'), [])).toEqual({ municipality: [] })
})
