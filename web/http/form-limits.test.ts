import { expect, test } from 'vitest'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { hasFiles, isOverLimit, lengthRefusal, limitForms } from './form-limits.ts'

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

test.each([
  ['POST', '/fr/library/new', { 'content-length': '200000000' }, null],
  ['POST', '/fr/library/new', { 'content-length': '200000001' }, 413],
  ['POST', '/fr/library/new.data', { 'content-length': '2147483648' }, 413],
  ['POST', '/fr/sign-in', { 'content-length': '6000001' }, 413],
  ['PUT', '/fr/sign-in', { 'transfer-encoding': 'chunked' }, 411],
  ['POST', '/fr/sign-in', {}, null],
  // its page has the words
  ['POST', '/fr/desk/import', { 'content-length': '2147483648' }, null],
  ['POST', '/fr/desk/import', { 'transfer-encoding': 'chunked' }, 411],
  ['GET', '/fr/sign-in', { 'transfer-encoding': 'chunked' }, null],
])('%s %s with %o is refused with %s', (method, path, headers, status) => {
  expect(lengthRefusal({ method, path, headers })).toBe(status)
})

test('what one sender has sent after 300 forms in a minute is marked, and pages go on being read', async () => {
  const app = express().use(limitForms(false), (_request, response) => {
    response.json(isOverLimit(response))
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const send = async (method: string) =>
    (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { method })).json()
  const sent = []
  for (let form = 0; form < 302; form++) sent.push(await send('POST'))
  expect(sent.indexOf(true)).toBe(300)
  expect(sent.slice(300)).toEqual([true, true])
  expect(await send('GET')).toBe(false)
  server.close()
})
