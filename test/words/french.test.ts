import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const services = path.join(import.meta.dirname, '../../services')
const files = readdirSync(services, { recursive: true, encoding: 'utf8' }).filter(
  file =>
    /words\.json$|user-errors\.json$|warnings\.json$|plan-templates\.json$|holidays\.json$/.test(file) &&
    !file.includes('node_modules'),
)

/** Texts in French, wherever they stand in a file of words. */
function frenchIn(value: unknown, isFrench = false): string[] {
  if (typeof value === 'string') return isFrench ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => frenchIn(each, isFrench || key === 'fr'))
}

test('there are words to look at', () => {
  expect(files.length).toBeGreaterThan(10)
})

test.each(files)('French keeps its signs together in %s', file => {
  const texts = frenchIn(JSON.parse(readFileSync(path.join(services, file), 'utf8')))
  expect(texts.filter(text => / [:»;!?]|« |\p{L}'\p{L}/u.test(text))).toEqual([])
})
