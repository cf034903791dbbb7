import * as events from './0001-events.ts'

export const migrations = { '0001-events': events }
