import { benchCompare } from './compare.ts'
import { benchEvents } from './events.ts'
import { benchGraph } from './graph.ts'
import { benchImport } from './import.ts'
import { benchLibrary } from './library.ts'
import { benchPage } from './page.ts'
import { benchPlans } from './plans.ts'
import { benchRoster } from './roster.ts'
import { benchStart } from './start.ts'

const benches: Record<string, () => Promise<void>> = {
  start: benchStart,
  page: benchPage,
  graph: benchGraph,
  import: benchImport,
  roster: benchRoster,
  plans: benchPlans,
  compare: benchCompare,
  events: benchEvents,
  library: benchLibrary,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !benches[name])
if (wanted.length === 0 || unknown.length > 0) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')}`)
  process.exitCode = 2
} else {
  for (const name of wanted) await benches[name]?.()
}
