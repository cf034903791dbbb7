import type { Texts } from './language.ts'

export type LocalizedTextMapper = Texts
