import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, expect, test } from 'vitest'
import { languageChoice } from './language-choice.ts'

const app = express()
  .use(languageChoice())
  .use((_request, response) => void response.status(404).send('beyond'))
const server = app.listen(0, '127.0.0.1')
await once(server, 'listening')
afterAll(() => server.close())

const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const ask = (path: string, method = 'GET') =>
  fetch(origin + path, { method, redirect: 'manual', headers: { 'Accept-Language': 'de, vi;q=0.8, fr;q=0.5' } })

test.each([
  ['/roster', '/vi/roster'],
  ['/roster?asOf=2008-08-01&q=Thunder%20Bay', '/vi/roster?asOf=2008-08-01&q=Thunder%20Bay'],
  ['/municipalities?province=AB', '/vi/municipalities?province=AB'],
  ['/events', '/vi/events'],
  ['/library', '/vi/library'],
  ['/commitments', '/vi/commitments'],
  ['/maturity', '/vi/maturity'],
  ['/open-data/', '/vi/open-data'],
])('%s leads to %s', async (path, page) => {
  const answer = await ask(path)
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe(page)
  expect(answer.headers.get('vary')).toContain('Accept-Language')
})

test.each([
  '/',
  '/en',
  '/en/roster',
  '/events/spring-meeting.ics',
  '/open-data/members.csv',
  '/municipalities/calgary/calendar.ics',
  '/rosters',
  '/nowhere',
])('%s is left to others', async path => {
  const answer = await ask(path)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toBe('beyond')
})

test('what is posted goes nowhere else', async () => {
  expect((await ask('/roster', 'POST')).status).toBe(404)
})
