import type { UserErrorWord } from '../user-error.ts'
import type { SheetFault } from './rows.ts'

/** A file that cannot be read at all. */
export class SheetRefusal extends Error {
  readonly fault: SheetFault
  constructor(word: UserErrorWord, fault: Partial<SheetFault> = {}) {
    super(word)
    this.fault = { word, row: null, field: null, value: null, ...fault }
  }
}
