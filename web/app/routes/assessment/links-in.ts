const most = 10

/**
 * Addresses in words that somebody wrote, in their order, each once. Only pages of the web: whatever else a browser could be made
 * to do by an address, and an address that shows one name and leads to another (`https://town.ca@elsewhere.example`), is no link.
 */
export function linksIn(words: string): string[] {
  const found = (words.match(/https?:\/\/[^\s<>"“”«»]+/giu) ?? []).flatMap(word => {
    const address = addressIn(sentenceEndCut(word))
    return address && !address.username && !address.password ? [address.href] : []
  })
  return [...new Set(found)].slice(0, most)
}

function addressIn(word: string) {
  try {
    return new URL(word)
  } catch {
    return null
  }
}

/** What ends a sentence is no part of the address; a bracket is one only where it was opened in it. */
function sentenceEndCut(word: string): string {
  const cut = word.replace(/[.,;:!?'’،؛؟]+$/u, '')
  const many = (bracket: string) => cut.split(bracket).length
  return cut.endsWith(')') && many(')') > many('(') ? sentenceEndCut(cut.slice(0, -1)) : cut
}
