import { openAllInOne } from '../../services/gateway/all-in-one.ts'
import { readEnvironment } from '../../services/shared/environment.ts'
import { silentLog } from '../../services/shared/log.ts'

/** The portal without its pages, that may send to this machine: a program to be killed. */
const graph = await openAllInOne({
  settings: readEnvironment(),
  origin: 'https://portal.example.org',
  log: silentLog,
  outward: { isAllowed: address => address === '127.0.0.1' },
})
await graph.start()
// as after mutations, and not by the minute alone
setInterval(() => void graph.courier.deliver().then(graph.sender.deliver), 300)
