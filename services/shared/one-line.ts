import { DirectoryInUse } from './directory-lock.ts'
import { WrongSetting } from './environment.ts'

type Faulty = NodeJS.ErrnoException & { errors?: readonly NodeJS.ErrnoException[]; port?: number }

/** What a person at the terminal can do something about, in one line; undefined for everything else. */
function plainFault(error: unknown): string | undefined {
  if (error instanceof WrongSetting) return `Wrong setting: ${error.message}`
  if (error instanceof DirectoryInUse) return error.message
  const { code, port, errors = [], message } = error as Faulty
  const cause = code ?? errors[0]?.code
  if (cause === 'EADDRINUSE') return `Wrong setting: PORT ${port} is in use by another program.`
  if (cause === 'EACCES' && port) return `Wrong setting: PORT ${port} may not be opened by this user.`
  if (cause === 'EADDRNOTAVAIL') return 'Wrong setting: HOST is not an address of this machine.'
  if (
    ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH'].includes(cause ?? '') ||
    /timeout exceeded when trying to connect/.test(message)
  )
    return 'Wrong setting: DATABASE_URL: no PostgreSQL server answers there.'
  if (['28P01', '28000', '3D000'].includes(cause ?? '')) return `Wrong setting: DATABASE_URL: ${message}.`
  if (['EACCES', 'EROFS', 'ENOTDIR', 'EPERM', 'ENOSPC'].includes(cause ?? ''))
    return `Wrong setting: DATA_DIR: ${message}.`
  return undefined
}

/** Runs the main part of a process; a fault that a person can mend ends it with one line and code 1. */
export async function endInOneLine(main: () => Promise<void>) {
  try {
    await main()
  } catch (error) {
    const fault = plainFault(error)
    if (!fault) throw error
    console.error(fault)
    process.exitCode = 1
  }
}
