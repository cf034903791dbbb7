/** A number from 0 to below 1 that is always the same for the same words: the demo network looks alike on every start. */
export function chance(...words: readonly (string | number)[]) {
  let hash = 2166136261
  for (const letter of words.join('|')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  // FNV alone leaves neighbours alike: one more round of mixing
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489917)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

export const pick = <Choice>(choices: readonly [Choice, ...Choice[]], ...words: readonly (string | number)[]): Choice =>
  choices[Math.floor(chance(...words) * choices.length)] ?? choices[0]

export const between = (least: number, most: number, ...words: readonly (string | number)[]) =>
  least + Math.floor(chance(...words) * (most - least + 1))
