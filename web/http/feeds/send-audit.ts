import { AuditExportDocument } from '../../app/graphql/generated/graphql.ts'
import { askedIn, filterOf } from '../../app/routes/desk/audit/filter.ts'
import { everyPage } from './asking.ts'
import { auditCsv, auditWorkbook } from './audit.ts'
import type { Exchange } from './exchange.ts'

/** The audit trail as a file, narrowed as the page of the desk is. For the secretariat alone: the graph says who that is. */
export async function sendAudit({ ask, parameters, named, response }: Exchange) {
  const filter = filterOf(askedIn(parameters))
  const entries = await everyPage(
    async after => (await ask(AuditExportDocument, { filter, after }, 'en')).auditTrail ?? null,
  )
  response.attachment(`audit-${new Date().toISOString().slice(0, 10)}.${named['format']}`)
  response.send(named['format'] === 'csv' ? auditCsv(entries) : await auditWorkbook(entries))
}
