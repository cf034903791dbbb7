/** A language as its BCP 47 tag is written; null where it has not the shape of one. No list that Node knows holds all Indigenous languages. */
export function tagIn(said: string) {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(said)) return null
  try {
    return Intl.getCanonicalLocales(said)[0] ?? null
  } catch {
    return null
  }
}

/** Tags that are said one after another; what is none stays as it is, to be refused by what was said. */
export const tagsIn = (text: string) =>
  text
    .split(/[\s,;،]+/)
    .filter(Boolean)
    .map(said => tagIn(said) ?? said)
