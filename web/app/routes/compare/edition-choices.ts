/** Editions by name, scale by scale as they come. */
export const editionChoices = (models: readonly { code: string; edition: string; name: { text: string } }[]) =>
  models.map(({ code, edition, name }) => ({ value: code, label: `${name.text} (${edition})` }))
