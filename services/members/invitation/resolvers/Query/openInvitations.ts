import { mayUseDesk } from '../../../desk/rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { openInvitationPage } from '../../store.ts'

export const openInvitations: NonNullable<QueryResolvers['openInvitations']> = async (_parent, page, { db, viewer }) =>
  mayUseDesk(viewer) ? await openInvitationPage(db, page) : null
