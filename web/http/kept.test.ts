import { expect, test } from 'vitest'
import { keeping } from './kept.ts'

const counting = () => {
  const built: string[] = []
  const build = (key: string) => async () => {
    built.push(key)
    return `${key} ${built.length}`
  }
  return { built, build }
}

test('what was built is given to everybody who asks for the same, and built once', async () => {
  const { built, build } = counting()
  const keep = keeping<string>({ most: 2 })
  expect(await Promise.all([keep('a', build('a')), keep('a', build('a')), keep('b', build('b'))])).toEqual([
    'a 1',
    'a 1',
    'b 2',
  ])
  expect(await keep('a', build('a'))).toBe('a 1')
  expect(built).toEqual(['a', 'b'])
})

test('of more than may be kept the oldest is built anew', async () => {
  const { built, build } = counting()
  const keep = keeping<string>({ most: 2 })
  for (const key of ['a', 'b', 'c', 'c', 'b', 'a']) await keep(key, build(key))
  expect(built).toEqual(['a', 'b', 'c', 'a'])
})

test('what could not be built is not kept, and holds nobody up', async () => {
  const { build } = counting()
  const keep = keeping<string>({ most: 2 })
  const fails = keep('a', () => Promise.reject(new Error('down')))
  const next = keep('b', build('b'))
  await expect(fails).rejects.toThrow('down')
  expect([await next, await keep('a', build('a'))]).toEqual(['b 1', 'a 2'])
})

test('what is kept for no time is built each time', async () => {
  const { built, build } = counting()
  const keep = keeping<string>({ most: 2, keptFor: 0 })
  for (const key of ['a', 'a']) await keep(key, build(key))
  expect(built).toEqual(['a', 'a'])
})
