import type { Migration } from 'kysely'
import * as links from './0001-links-and-sessions.ts'

export const migrations: Record<string, Migration> = {
  '0001-links-and-sessions': links,
}
