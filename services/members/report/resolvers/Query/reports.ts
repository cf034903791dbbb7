import type { NetworkCode } from '../../../database/tables.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { mayWriteReports } from '../../rules.ts'
import { reportPage } from '../../store.ts'

const networks: readonly NetworkCode[] = ['CMARD', 'WIC']

export const reports: NonNullable<QueryResolvers['reports']> = async (_parent, page, { db, viewer }) =>
  await reportPage(
    db,
    networks.filter(network => mayWriteReports(viewer, network)),
    page,
  )
