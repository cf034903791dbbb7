import { expect, test } from 'vitest'
import { hasFiles } from './form-limits.ts'

test.each([
  ['/en/library/new', true],
  ['/fr/library/toolkit/edit', true],
  ['/fr/library/toolkit', false],
  ['/en/library/collections/new', false],
])('a form at %s of the library may hold files: %s', (path, may) => {
  expect(hasFiles(path)).toBe(may)
})

test.each([
  ['progress/new', true],
  ['assessment/a-1/LEAD', true],
  ['assessment/a-1/LEAD.data', true],
  ['assessment/a-1/1', true],
  ['assessment/a-1/C-1', true],
  ['assessment/a-1/1.2.data', true],
  ['assessment/a-1/publish', false],
  ['assessment/a-1/raters.data', false],
  ['assessment/a-1/offline', false],
  ['assessment/a-1', false],
  ['assessment/a-1/LEAD/answers', false],
])('a form at %s may hold files: %s', (path, may) => {
  expect(hasFiles(`/fr/municipalities/brooks/${path}`)).toBe(may)
})
