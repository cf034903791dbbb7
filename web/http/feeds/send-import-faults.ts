import { ImportFaultsExportDocument } from '../../app/graphql/generated/graphql.ts'
import { everyPage } from './asking.ts'
import type { Exchange } from './exchange.ts'
import { importFaultsCsv } from './import-faults.ts'
import { Refusal } from './refusal.ts'

/** All faults of a sheet that was sent in: for the secretariat alone. */
export async function sendImportFaults({ ask, named, lang, response }: Exchange) {
  const { id = '' } = named
  const faults = await everyPage(async after => {
    const { viewer, rosterImport } = await ask(ImportFaultsExportDocument, { id, after }, lang)
    if (!viewer?.grants.some(({ role }) => role === 'SECRETARIAT')) throw new Refusal(403, t => t('refusal.notAllowed'))
    if (!rosterImport) throw new Refusal(404, t => t('refusal.nothing'))
    return rosterImport.faults
  })
  response.attachment(`import-faults-${id.replace(/[^\w-]/g, '')}.csv`)
  response.set('Content-Language', lang)
  response.send(importFaultsCsv(lang, faults))
}
