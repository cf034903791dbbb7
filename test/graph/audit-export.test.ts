import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortal, type Portal } from '../kit/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
  const saveView = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { userErrors { message } } }'
  for (const name of ['=1+1', 'clerk@example.org', 'Montréal'])
    await portal.ask(saveView, { input: { name, path: '/desk' } }, { as: 'secretariat@example.org' })
  await portal.graph.courier.deliver()
})
afterAll(() => portal.stop())

async function get(path: string, as?: string) {
  const headers: Record<string, string> = as ? { authorization: `Bearer ${await portal.tokenOf(as)}` } : {}
  const response = await fetch(portal.url + path, { headers })
  const body = Buffer.from(await response.arrayBuffer())
  return { status: response.status, header: (name: string) => response.headers.get(name), body, text: body.toString() }
}
const secretariat = 'secretariat@example.org'
const header = ['id', 'at', 'actor_id', 'actor', 'action', 'subject_type', 'subject_id', 'before', 'after']

describe('the audit trail as a file', () => {
  test('holds every entry, with ids and accents, and without addresses', async () => {
    const { status, header: sent, text } = await get('/exports/audit.csv', secretariat)
    expect(status).toBe(200)
    expect(sent('cache-control')).toBe('private, no-store')
    expect(sent('content-disposition')).toMatch(/^attachment; filename="audit-\d{4}-\d\d-\d\d\.csv"$/)
    expect(text.startsWith('\ufeffid,at,')).toBe(true)
    const [head, ...rows] = parse(text, { bom: true })
    expect(head).toEqual(header)
    const { data } = await portal.ask('{ auditTrail { totalCount } }', {}, { as: secretariat })
    expect(rows).toHaveLength(data.auditTrail.totalCount)
    expect(text).toContain('Montréal')
    expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w+/)
  })

  test('is narrowed as the page is', async () => {
    const { text } = await get('/exports/audit.csv?action=saveView&actor=person-secretariat', secretariat)
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows.map(row => row['action'])).toEqual(['saveView', 'saveView', 'saveView'])
    expect(parse((await get('/exports/audit.csv?until=2001-01-01', secretariat)).text, { bom: true })).toEqual([header])
  })

  test('is that of a municipality with all that is kept about it, by its slug or by words of its names', async () => {
    const act = async (name: string, type: string, input: object) => {
      const { data } = await portal.ask(
        `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { message } } }`,
        { input },
        { as: secretariat },
      )
      expect(data[name].userErrors).toEqual([])
    }
    const [municipality, source] = ['new-bathurst', 'Invented by a test']
    const name = [{ lang: 'en', text: 'New Bathurst' }]
    await act('addMunicipality', 'AddMunicipalityInput', {
      slug: municipality,
      name,
      province: 'NB',
      kind: 'CITY',
      source,
    })
    await act('joinNetwork', 'JoinNetworkInput', { municipality, network: 'CMARD', joinedOn: '2020', source })
    await act('leaveNetwork', 'LeaveNetworkInput', { municipality, network: 'CMARD', leftOn: '2021', source })
    const oldName = { name: [{ lang: 'en', text: 'Invented' }], usedUntil: '1998', source }
    await act('recordFormerName', 'RecordFormerNameInput', { municipality, ...oldName })
    await act('recordFormerName', 'RecordFormerNameInput', { municipality: 'bathurst', ...oldName })
    await portal.graph.courier.deliver()

    const trailOf = async (text: string) => {
      const asked = new URLSearchParams({ municipality: text, since: new Date().toISOString().slice(0, 10) })
      const rows = parse((await get(`/exports/audit.csv?${asked}`, secretariat)).text, { bom: true, columns: true })
      return (rows as Record<string, string>[]).map(row => row['action']).filter(action => action !== 'loadRecords')
    }
    const trail = ['recordFormerName', 'leaveNetwork', 'joinNetwork', 'addMunicipality']
    expect(await trailOf(municipality)).toEqual(trail)
    expect(await trailOf('new  BATHURST')).toEqual(trail)
    expect(await trailOf('bathurst')).toEqual(['recordFormerName'])
    // no slug: everybody whom the word fits
    expect(await trailOf('Bathurst')).toEqual(['recordFormerName', ...trail])
    expect(await trailOf('nowhere at all')).toEqual([])
  })

  test('is a workbook too', async () => {
    const { body } = await get('/exports/audit.xlsx?action=saveView', secretariat)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(body as unknown as ExcelJS.Buffer)
    expect(workbook.worksheets[0]?.rowCount).toBe(4)
    expect(workbook.worksheets[0]?.getRow(1).values).toEqual([undefined, ...header])
  })

  test.each(['calgary@example.org', 'wic@example.org', 'organiser@example.org', 'reader@example.org'])(
    'is refused to %s',
    async as => {
      const { status, text, header: sent } = await get('/exports/audit.csv', as)
      expect([status, text]).toEqual([403, 'Your account does not allow this.\n'])
      expect(sent('cache-control')).toBe('no-store')
    },
  )

  test('is refused to whoever is not signed in, or pretends to be', async () => {
    expect((await get('/exports/audit.xlsx')).status).toBe(401)
    const forged = await fetch(`${portal.url}/exports/audit.csv`, { headers: { authorization: 'Bearer letmein' } })
    expect(forged.status).toBe(401)
    expect(await forged.text()).not.toContain('saveView')
  })
})
