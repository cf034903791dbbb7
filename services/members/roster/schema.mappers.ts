import type { RosterQuestion, rosterFigures } from './store.ts'

/** The figures are read once, whichever fields ask for them. */
export type RosterMapper = RosterQuestion & { figures: () => ReturnType<typeof rosterFigures> }
