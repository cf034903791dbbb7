import * as library from './0001-library.ts'

export const migrations = { '0001-library': library }
