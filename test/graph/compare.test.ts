import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortal, type Portal } from '../kit/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
  await assessed('airdrie', 'hrmm-2012', 'SNAPSHOT')
  await assessed('brooks', 'hrmm-2011-draft', 'FULL')
})
afterAll(() => portal.stop())

/** Published under its name, on level 3 of everything. */
async function assessed(slug: string, model: string, mode: 'SNAPSHOT' | 'FULL') {
  await sql`
    insert into commitments.assessment
      (id, municipality, model, mode, status, revision, assessed_on, overall_level, elements, started_at, published_at, invented)
    select ${`invented-${slug}`}, ${slug}, ${model}, ${mode}, 'PUBLISHED', 1, date '2026-01-01', 3,
      (select jsonb_agg(jsonb_build_object('element', code, 'level', 3)) from unnest(array['LA','CC','AL','CR','EV']) code),
      now(), now(), true`.execute(portal.db)
  await sql`
    insert into commitments.assessment_consent (assessment, consent, given_at)
    select ${`invented-${slug}`}, consent, now() from unnest(array['PUBLICATION', 'NAME']) consent`.execute(portal.db)
}

const read = async (path: string) => {
  const answer = await fetch(`${portal.url}${path}`, { redirect: 'manual' })
  return { status: answer.status, text: await answer.text() }
}

describe('comparing', () => {
  test('a quick snapshot is said, and drawn neither as a profile nor in a file', async () => {
    const { text } = await read('/en/compare?with=airdrie')
    expect(text).toContain('has published a quick snapshot')
    expect(text).not.toContain('Levels by element: \u2068Airdrie\u2069')
    expect((await read('/en/compare.csv?with=airdrie')).text).not.toMatch(/Maturity,LA,[^\n]*,Airdrie,/)
    const table = (await read('/en/compare/municipalities.csv?province=AB')).text
    expect(table).toMatch(/Maturity,Airdrie,2026-01-01,LA,[^\n]*,Level by a quick snapshot,3/)
    expect(table).toMatch(/Maturity,Calgary,[^\n]*,Level,/)
  })

  test('is with one edition, which the address names: whoever used another one is sent there', async () => {
    const { text } = await read('/en/compare?with=brooks')
    expect(text).toContain('used another edition')
    expect(text).toContain('/en/municipalities/brooks/maturity?model=hrmm-2011-draft')
    const other = await read('/en/compare?with=brooks&with=calgary&model=hrmm-2011-draft')
    expect(other.text).toMatch(/\/en\/compare\.csv\?with=brooks&amp;with=calgary&amp;model=hrmm-2011-draft/)
    const file = (await read('/en/compare.csv?with=brooks&with=calgary&model=hrmm-2011-draft')).text
    expect(file).toMatch(/Maturity,LA,[^\n]*,Brooks,Level,3/)
    expect(file).not.toMatch(/Maturity,LA,[^\n]*,Calgary,Level/)
    const table = (await read('/en/compare/municipalities.csv?model=hrmm-2011-draft')).text
    expect(table).toMatch(/Maturity,Brooks,2026-01-01,LA,/)
    expect(table).not.toMatch(/Maturity,Calgary,/)
  })

  test('with an edition that there is not is no page', async () => {
    expect((await read('/en/compare?model=nothing')).status).toBe(404)
    expect((await read('/en/compare.csv?model=nothing')).status).toBe(404)
    expect((await read('/en/compare/municipalities?model=nothing')).status).toBe(404)
  })

  test('offers four municipalities, and keeps one that is in no list', async () => {
    const { text } = await read('/en/compare?with=calgary&with=hamilton&with=edmonton&with=thunder-bay')
    expect(text.match(/<select[^>]*name="with"/g)).toHaveLength(4)
  })

  test('a stranger without a query stays on the whole network', async () => {
    expect((await read('/en/compare')).status).toBe(200)
  })
})

test('a municipality that used another edition only shows it on its page, with the way to its years', async () => {
  const { text } = await read('/en/municipalities/brooks')
  expect(text).not.toContain('No self-assessment is published')
  expect(text).toContain('/en/municipalities/brooks/maturity?model=hrmm-2011-draft')
  expect(text).toContain('/en/compare?with=brooks&amp;model=hrmm-2011-draft')
})

test('who belongs to a group is told of any size of group', async () => {
  const { data } = await portal.ask(
    '{ peerGroup(filter: { province: [AB] }) { includes(slugs: ["hamilton", "calgary", "nowhere"]) maturity { invented } } }',
  )
  expect(data.peerGroup).toEqual({ includes: ['calgary'], maturity: { invented: true } })
})
