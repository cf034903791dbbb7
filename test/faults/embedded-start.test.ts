import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bearerOf } from '../../services/gateway/bearer.ts'
import { answers, askAt, freePort, start } from '../kit/process.ts'

const secret = 'a secret of the tests, long enough to sign with'
const publish =
  'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { report { id } userErrors { code } } }'
const publishedReport = 'query ($id: ID!) { progressReport(id: $id) { summary { text } } }'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-start-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a wrong setting ends in one clear line', () => {
  test.each([
    ['a port that is no number', { PORT: 'eighty' }, /^Wrong setting: PORT: /],
    ['a port out of range', { PORT: '70000' }, /^Wrong setting: PORT: /],
    ['a database address that is none', { DATABASE_URL: 'sqlite://here' }, /^Wrong setting: DATABASE_URL: /],
    [
      'a database that nobody answers at',
      { DATABASE_URL: 'postgres://127.0.0.1:9/portal' },
      /^Wrong setting: DATABASE_URL: no PostgreSQL server answers there\./,
    ],
    [
      'a subgraph alone without its siblings',
      { EVENTS_URL: 'http://127.0.0.1:9' },
      /^Wrong setting: MEMBERS_URL, COMMITMENTS_URL, RESOURCES_URL: /,
    ],
    ['a data directory below a file', { DATA_DIR: '/etc/hostname/data' }, /^Wrong setting: DATA_DIR: /],
  ])('%s', async (_what, settings, line) => {
    const { ended, output } = start('web/server.ts', { PORT: '0', DATA_DIR: path.join(folder, 'unused'), ...settings })
    expect(await ended).toBe(1)
    expect(output()).toMatch(line)
    expect(output().trim().split('\n')).toHaveLength(1)
  })
})

describe('a data directory', () => {
  test('serves one process, refuses a second, keeps every record of a killed one, and is up again', async () => {
    const settings = { DATA_DIR: path.join(folder, 'data'), SECRET: secret, HOST: '127.0.0.1' }
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const first = start('web/server.ts', { ...settings, PORT: String(port) })
    await answers(`${origin}/readyz`, first)

    const second = start('web/server.ts', { ...settings, PORT: '0' })
    expect(await second.ended).toBe(1)
    expect(second.output().trim()).toBe(
      `The data directory ${path.join(folder, 'data', 'database')} is in use by process ${first.process.pid}.`,
    )

    const taken = start('web/server.ts', { ...settings, PORT: String(port) })
    expect(await taken.ended).toBe(1)
    expect(taken.output().trim()).toBe(`Wrong setting: PORT ${port} is in use by another program.`)

    const input = {
      municipality: 'calgary',
      commitment: 9,
      period: '2026',
      status: 'LIMITED',
      summary: [{ lang: 'en', text: 'Kept through a kill.' }],
    }
    const { data } = await askAt(origin, publish, { input }, await bearerOf(secret, 'calgary@example.org'))
    expect(data.publishProgress.userErrors).toEqual([])
    first.process.kill('SIGKILL')
    await first.ended

    const again = start('web/server.ts', { ...settings, PORT: String(port) })
    await answers(`${origin}/readyz`, again)
    const kept = await askAt(origin, publishedReport, { id: data.publishProgress.report.id })
    expect(kept.data.progressReport.summary.text).toBe('Kept through a kill.')

    again.process.kill('SIGTERM')
    expect(await again.ended).toBe(0)
  }, 120_000)

  test('without the demo holds the frameworks and nobody', async () => {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const portal = start('web/server.ts', { DATA_DIR: path.join(folder, 'bare'), DEMO: '0', PORT: String(port) })
    await answers(`${origin}/readyz`, portal)
    const { data } = await askAt(
      origin,
      '{ commitments { number } maturityModels { code } municipalities { totalCount } events { totalCount } resources { totalCount } activity { totalCount } }',
    )
    expect(data.commitments).toHaveLength(10)
    expect(data.maturityModels.map((model: { code: string }) => model.code).sort()).toEqual([
      'hrmm-2011-draft',
      'hrmm-2012',
    ])
    for (const list of ['municipalities', 'events', 'resources', 'activity']) expect(data[list].totalCount).toBe(0)
    portal.process.kill('SIGTERM')
    expect(await portal.ended).toBe(0)
  }, 120_000)
})
