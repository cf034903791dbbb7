export type LetterChoicesMapper = { personId: string }
