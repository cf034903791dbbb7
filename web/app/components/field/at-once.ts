/** Of a check of a whole form: it runs where single fields are wrong too, so that everything is told at once. */
export const atOnce = { when: () => true }
