import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MembershipRow } from '../../services/members/database/tables.ts'
import { createPlan } from '../../services/members/roster-import/plan.ts'
import { columns } from '../../services/members/roster-import/rules.ts'
import { readSheet } from '../../services/members/roster-import/sheet.ts'
import { memberOf, rosterCsv, rosterWorkbook } from '../../web/http/feeds/roster.ts'
import { openPortal, type Portal } from '../kit/portal.ts'

const today = '2026-06-15'
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('=1+1', "'=1+1", '+1', '-1', '@x', '\t=x', "''", '"quoted", and more', 'two\r\nlines', 'é ’ 東'),
)
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const date = fc.tuple(
  fc.integer({ min: 2005, max: 2020 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
  fc.constantFrom('DAY' as const, 'MONTH' as const, 'YEAR' as const),
)
type PartialDate = { value: string; precision: 'DAY' | 'MONTH' | 'YEAR' } | null
const partial = (of: [number, number, number, 'DAY' | 'MONTH' | 'YEAR'] | null): PartialDate => {
  if (!of) return null
  const [year, month, day, precision] = of
  const two = (number: number) => String(number).padStart(2, '0')
  const value = { DAY: `${year}-${two(month)}-${two(day)}`, MONTH: `${year}-${two(month)}-01`, YEAR: `${year}-01-01` }
  return { value: value[precision], precision }
}
const member = fc.record({
  joined: optional(date),
  known: optional(date),
  left: optional(date),
  basis: optional(text),
  source: optional(text),
  evidence: optional(text),
  english: text.filter(name => name.trim() !== ''),
  french: optional(text.filter(name => name.trim() !== '')),
  population: optional(fc.nat({ max: 10_000_000 })),
})

/** A random roster: as the records keep it, and as the graph tells it to the download. */
function rosterOf(parts: readonly (typeof member extends fc.Arbitrary<infer Value> ? Value : never)[]) {
  const periods = parts.map(
    ({ joined, known, left, basis, source }, at): MembershipRow => ({
      id: `record-${at}`,
      entry: `period-${at}`,
      revision: at + 1,
      network: 'CMARD',
      municipality: `town-${at}`,
      joinedOn: partial(joined)?.value ?? null,
      joinedPrecision: partial(joined)?.precision ?? null,
      joinedKind: joined ? 'RECORDED' : null,
      joinedBasis: basis,
      knownBy: partial(known)?.value ?? null,
      knownByPrecision: partial(known)?.precision ?? null,
      hasLeft: left !== null,
      leftOn: partial(left)?.value ?? null,
      leftPrecision: partial(left)?.precision ?? null,
      leftSource: null,
      source,
      struck: false,
      reason: null,
      recordedAt: new Date(0),
      recordedBy: null,
      replacedAt: null,
    }),
  )
  const municipalities = parts.map(({ english, french, population, evidence }, at) => ({
    slug: `town-${at}`,
    name: { en: english, ...(french === null ? {} : { fr: french }) },
    province: 'QC' as const,
    kind: 'CITY' as const,
    population,
    evidence,
  }))
  const members = parts.map(({ joined, known, left, basis, source, english, french, population, evidence }, at) =>
    memberOf(
      {
        id: `period-${at}`,
        revision: at + 1,
        joinedOn: partial(joined),
        joinedKind: joined ? 'RECORDED' : null,
        joinedBasis: basis,
        knownBy: partial(known),
        leftOn: partial(left),
        source: source === null ? null : { text: source },
        municipality: {
          slug: `town-${at}`,
          name: { text: english, lang: 'en' },
          province: 'QC',
          kind: 'CITY',
          population,
          evidence,
        },
      },
      french === null ? { text: english, lang: 'en' } : { text: french, lang: 'fr' },
    ),
  )
  const known = { periods, municipalities: new Map(municipalities.map(each => [each.slug, each])), today }
  const asked = { network: 'CMARD', asOf: today, countBy: 'EACH_MUNICIPALITY', search: null }
  return { known, roster: { ...asked, totalCount: 0, undatedCount: 0, members } }
}

async function planOf(file: Uint8Array, known: ReturnType<typeof rosterOf>['known']) {
  const { rows, faults } = await readSheet(file)
  const plan = createPlan(known)
  rows.forEach(plan.read)
  const { changes, faults: found, unchangedCount } = plan.finish()
  return { changes, faults: [...faults, ...found], unchangedCount }
}

describe('a download that nobody edited changes nothing', () => {
  test.each([
    ['a table', 60, async (roster: Parameters<typeof rosterCsv>[0]) => Buffer.from(rosterCsv(roster))],
    [
      'a table in UTF-16',
      20,
      async (roster: Parameters<typeof rosterCsv>[0]) => Buffer.from(rosterCsv(roster), 'utf16le'),
    ],
    ['a workbook', 20, rosterWorkbook],
  ] as const)('as %s', async (_kind, numRuns, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 6 }), async parts => {
        const { known, roster } = rosterOf(parts)
        const plan = await planOf(new Uint8Array(await write(roster)), known)
        expect(plan).toEqual({ changes: [], faults: [], unchangedCount: parts.length })
      }),
      { numRuns },
    )
  })

  test('and its headings are the columns of the import', () => {
    const [headings] = rosterCsv(rosterOf([]).roster).slice(1).split('\r\n')
    expect(headings?.split(',')).toEqual([...columns])
  })
})

describe('over the whole portal', () => {
  let portal: Portal
  beforeAll(async () => {
    portal = await openPortal()
  })
  afterAll(() => portal.stop())
  const as = 'secretariat@example.org'

  async function send(content: Buffer, network = 'CMARD') {
    const { data } = await portal.ask(
      'mutation ($input: ImportRosterInput!) { importRoster(input: $input) { rosterImport { id } userErrors { message } } }',
      { input: { network, fileName: 'roster', content: content.toString('base64') } },
      { as },
    )
    expect(data.importRoster.userErrors).toEqual([])
    return await settled(data.importRoster.rosterImport.id)
  }
  async function settled(id: string) {
    const query = `query ($id: ID!) { rosterImport(id: $id) { id state rowCount rowsDone unchangedCount
      changes { totalCount } faults { nodes { row column value message } } } }`
    const look = async () => (await portal.ask(query, { id }, { as })).data.rosterImport
    await expect.poll(async () => (await look()).state, { timeout: 20_000 }).not.toMatch(/ING$/)
    return await look()
  }
  const download = async (path: string) => Buffer.from(await (await fetch(portal.url + path)).arrayBuffer())

  test.each([
    ['/exports/roster.csv', 'CMARD'],
    ['/exports/roster.xlsx', 'CMARD'],
    ['/exports/roster.csv?asOf=2015-01-01', 'CMARD'],
    ['/exports/roster.xlsx?network=WIC', 'WIC'],
  ])('%s comes back as zero changes', async (path, network) => {
    const sheet = await send(await download(path), network)
    expect(sheet).toMatchObject({ state: 'READY', changes: { totalCount: 0 }, faults: { nodes: [] } })
    expect(sheet.unchangedCount).toBeGreaterThan(0)
    expect(sheet.rowsDone).toBe(sheet.rowCount)
  })

  test('the faults of a sheet are a file for the secretariat, in its language, and for nobody else', async () => {
    const rows = Array.from({ length: 130 }, (_, at) => `nowhere-${at},x,y,2020-99,,QC,CITY,`)
    const sheet = await send(
      Buffer.from(`slug,id,revision,joined_on,name_en,province,kind,evidence\n${rows.join('\n')}`),
    )
    expect(sheet.state).toBe('REFUSED')
    const get = async (id: string, email?: string, lang = 'fr') =>
      await fetch(`${portal.url}/exports/imports/${id}/faults.csv?lang=${lang}`, {
        headers: email ? { authorization: `Bearer ${await portal.tokenOf(email)}` } : {},
      })
    const response = await get(sheet.id, as)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    const lines = (await response.text()).trimEnd().split('\r\n')
    expect(lines[0]).toContain('Ligne,Colonne')
    expect(lines.length).toBeGreaterThan(130)
    const english = (await (await get(sheet.id, as, 'en')).text()).trimEnd().split('\r\n')
    expect(english).toHaveLength(lines.length)
    const [first] = sheet.faults.nodes
    expect(english[1]).toContain([first.row, first.column, first.value].join(','))
    expect(english[1]).toContain(first.message)
    expect(lines[1]).not.toContain(first.message)

    expect((await get(sheet.id)).status).toBe(401)
    for (const email of ['calgary@example.org', 'wic@example.org', 'reader@example.org'])
      expect((await get(sheet.id, email)).status, email).toBe(403)
    expect((await get('none', as)).status).toBe(404)
  })

  test('a municipality that an import put on record may publish, host and be written about at once', async () => {
    const columnsOfNew = 'slug,id,revision,joined_on,name_en,province,kind,evidence'
    const { id } = await send(Buffer.from(`${columnsOfNew}\nchambly,,,2020,Chambly,QC,CITY,Invented by a test`))
    await portal.ask(
      'mutation ($id: ID!) { applyImport(input: { id: $id }) { userErrors { message } } }',
      { id },
      { as },
    )
    await settled(id)
    await portal.graph.courier.deliver()

    const { data } = await portal.ask(
      'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { hostMunicipality { name { text } } } userErrors { field } } }',
      {
        input: {
          title: [{ lang: 'en', text: 'Invented by a test' }],
          kind: 'MEETING',
          startsAt: '2031-03-04T17:00:00Z',
          endsAt: '2031-03-04T18:00:00Z',
          timeZone: 'America/Toronto',
          hostMunicipality: 'chambly',
        },
      },
      { as },
    )
    expect(data.scheduleEvent).toEqual({
      event: { hostMunicipality: { name: { text: 'Chambly' } } },
      userErrors: [],
    })
    for (const subgraph of ['commitments', 'events', 'resources']) {
      const known = await portal.db
        .withSchema(subgraph)
        .selectFrom('municipality' as never)
        .select('slug' as never)
        .execute()
      expect(known).toContainEqual({ slug: 'chambly' })
    }
  })

  test('a form of 200 MB is refused before it is read', async () => {
    const { connect } = await import('node:net')
    const { hostname, port, host } = new URL(portal.url)
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname)
      socket.once('error', reject)
      socket.once('data', chunk => {
        resolve(String(chunk))
        socket.destroy()
      })
      socket.write(
        [
          'POST /en/desk/import HTTP/1.1',
          `Host: ${host}`,
          `Origin: ${portal.url}`,
          'Content-Type: multipart/form-data; boundary=x',
          'Content-Length: 200000000',
          '',
          '--x\r\nContent-Disposition: form-data; name="sheet"; filename="roster.csv"\r\n\r\nslug',
        ].join('\r\n'),
      )
    })
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  })
})
