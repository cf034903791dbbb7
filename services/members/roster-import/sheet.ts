import { readTable } from '../../shared/sheet/read.ts'
import { headings } from './rules.ts'

export const readSheet = (file: Uint8Array) => readTable(file, headings)
