import type { ActivityRow, GrantRow, NotificationRow, PersonRow } from '../database/tables.ts'
import type { TaskRow } from './store.ts'

export type GrantMapper = Pick<GrantRow, 'role' | 'municipality' | 'network'>
export type NotificationMapper = NotificationRow & { activity: ActivityRow }
export type TaskMapper = TaskRow
export type ViewerMapper = { personId: PersonRow['id']; grants: GrantMapper[] }
