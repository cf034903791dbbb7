import { hasGrant } from '../../../shared/viewer.ts'
import { today } from '../../context.ts'
import type { ViewerResolvers } from '../../types.generated.ts'
import { notificationPage, taskPage } from '../store.ts'

export const Viewer: Pick<ViewerResolvers, 'grants' | 'notifications' | 'person' | 'tasks'> = {
  person: async ({ personId }, _arguments, { person }) => {
    const row = await person(personId)
    if (!row) throw new Error('The person who is signed in is not on record.')
    return row
  },
  tasks: async ({ grants }, page, context) => {
    const edits = grants.filter(({ role }) => role === 'EDITOR').flatMap(({ municipality }) => municipality ?? [])
    const keepsRoster = hasGrant(context.viewer, ['SECRETARIAT'])
    return await taskPage(context.db, { keepsRoster, edits, today: today(context) }, page)
  },
  notifications: async ({ personId }, page, { db }) => await notificationPage(db, personId, page),
}
