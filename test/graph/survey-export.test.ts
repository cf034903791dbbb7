import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortal, type Portal } from '../kit/portal.ts'
import { sendSurvey } from '../kit/survey.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.stop())

const get = async (path: string, email?: string) =>
  await fetch(`${portal.url}/exports/surveys/${path}`, {
    headers: email ? { authorization: `Bearer ${await portal.tokenOf(email)}` } : {},
  })

describe('a survey as a file', () => {
  test.each(['csv', 'json', 'xlsx'])('is given to the secretariat as %s, and kept by no cache', async format => {
    const { id } = await sendSurvey(portal)
    const response = await get(`${id}.${format}`, 'secretariat@example.org')
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('content-disposition')).toContain(`survey-${id}.${format}`)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500)
  })

  test('holds no address and no link', async () => {
    const { id, token } = await sendSurvey(portal)
    const body = await (await get(`${id}.json`, 'secretariat@example.org')).text()
    expect(JSON.parse(body).sheets.length).toBeGreaterThan(2)
    expect(body).not.toContain('@example.org')
    expect(body).not.toContain(token)
  })

  test('is refused to everybody else, also where the results are published', async () => {
    expect((await get('wave-2007.csv')).status).toBe(401)
    for (const email of ['calgary@example.org', 'wic@example.org', 'organiser@example.org', 'reader@example.org'])
      expect((await get('wave-2007.csv', email)).status, email).toBe(403)
    expect((await get('none.csv', 'secretariat@example.org')).status).toBe(404)
    expect((await get('wave-2007.pdf', 'secretariat@example.org')).status).toBe(404)
  })
})
