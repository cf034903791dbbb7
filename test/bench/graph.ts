import { contractOperation } from '../contract/documents.ts'
import { bothDoors, openPortal } from '../kit/portal.ts'

const rounds = 30
const operations: [string, Record<string, unknown>][] = [
  ['MunicipalityProfile', { slug: 'calgary' }],
  ['MunicipalitiesPage', { first: 100 }],
  ['Compare', { slugs: ['calgary', 'hamilton'], peers: {} }],
]

/** Median time of an operation through each door, as ratios to the first line of the same run. */
export async function benchGraph() {
  let yardstick: number | undefined
  for (const doors of bothDoors) {
    const portal = await openPortal({ doors })
    for (const [name, variables] of operations) {
      const times: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        const begun = performance.now()
        await portal.ask(contractOperation(name), variables)
        times.push(performance.now() - begun)
      }
      const median = times.sort((a, b) => a - b)[rounds / 2] as number
      yardstick ??= median
      console.log(`${doors.padEnd(11)} ${name.padEnd(20)} ${(median / yardstick).toFixed(2).padStart(6)}`)
    }
    await portal.stop()
  }
}
