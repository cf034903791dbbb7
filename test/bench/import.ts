import { openPortal, type Portal } from '../kit/portal.ts'
import { addMunicipalities } from '../kit/story.ts'

const as = 'secretariat@example.org'
const rows = 5_000

/** Seconds to download a roster of 5,000 rows, and to compare, apply and undo a sheet in which every row is corrected. */
export async function benchImport() {
  const portal = await openPortal()
  try {
    for (let from = 0; from < rows; from += 1_000) await addMunicipalities(portal, 1_000, from)
    const sheet = await timed('download', async () => await (await fetch(`${portal.url}/exports/roster.csv`)).text())
    const unedited = await timed('compare, nothing edited', async () => await send(portal, sheet))
    console.log(JSON.stringify(unedited))
    const edited = sheet.replaceAll(/,2020-01-01,DAY,/g, ',2020-01-02,DAY,')
    const { id, changes } = await timed('compare, every row edited', async () => await send(portal, edited))
    console.log(JSON.stringify(changes))
    await timed('apply', async () => await work(portal, 'applyImport', id))
    await timed('undo', async () => await work(portal, 'undoImport', id))
  } finally {
    await portal.stop()
  }
}

async function timed<Value>(what: string, doing: () => Promise<Value>) {
  const begun = performance.now()
  const value = await doing()
  console.log(`${what.padEnd(28)} ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  return value
}

async function send(portal: Portal, sheet: string) {
  const { data } = await portal.ask(
    'mutation ($input: ImportRosterInput!) { importRoster(input: $input) { rosterImport { id } userErrors { message } } }',
    { input: { network: 'CMARD', fileName: 'bench.csv', content: Buffer.from(sheet).toString('base64') } },
    { as },
  )
  return await settled(portal, data.importRoster.rosterImport.id)
}

async function work(portal: Portal, mutation: 'applyImport' | 'undoImport', id: string) {
  await portal.ask(`mutation ($id: ID!) { ${mutation}(input: { id: $id }) { userErrors { message } } }`, { id }, { as })
  return await settled(portal, id)
}

async function settled(portal: Portal, id: string) {
  const query = `query ($id: ID!) { rosterImport(id: $id) { id state unchangedCount changes(first: 0) { totalCount } faults(first: 1) { nodes { message } } } }`
  for (;;) {
    const { rosterImport } = (await portal.ask(query, { id }, { as })).data
    if (!rosterImport.state.endsWith('ING')) return rosterImport
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
