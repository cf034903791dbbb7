import type { Migration } from 'kysely'
import * as links from './0001-links-and-sessions.ts'
import * as namesOfAttachments from './0002-names-of-attachments.ts'

export const migrations: Record<string, Migration> = {
  '0001-links-and-sessions': links,
  '0002-names-of-attachments': namesOfAttachments,
}
