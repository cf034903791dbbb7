interface Named {
  slug: string
  name: { text: string }
}

/** The address of the municipality that somebody wrote: by its name, as the list offers it, or by its address. */
export function hostIn(municipalities: readonly Named[], written: string | undefined) {
  if (!written) return null
  // one beyond the list is for the API to know
  return municipalityNamed(municipalities, written) ?? fold(written)
}

/** The address of the municipality of this name, where there is one in the list. */
export function municipalityNamed(municipalities: readonly Named[], written: string) {
  const folded = fold(written)
  return municipalities.find(({ slug, name }) => slug === folded || fold(name.text) === folded)?.slug
}

/** Accents, capitals and signs between words make no difference. */
function fold(text: string) {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}
