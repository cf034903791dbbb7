import pino from 'pino'

export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>

/** One line an event, JSON, to standard error: standard output belongs to what a person reads. No names, no addresses, no texts. */
export const createLog = (level: string): Log => pino({ level, base: null }, pino.destination(2))

export const silentLog: Log = pino({ level: 'silent' })
