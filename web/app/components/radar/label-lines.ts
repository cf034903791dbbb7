/** Breaks a label between words. A word that is longer than a line has a line of its own, and is never cut. */
export function linesOf(label: string, most: number): string[] {
  return label.split(/\s+/u).reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}

/** Room that a line takes, in units of its size. Rather too wide than too narrow: letters differ by script and font. */
export function widthOf(line: string, size: number) {
  return [...line].length * size * 0.62
}
