import { westernDigits } from './numbering.ts'

const numbersIn = (text: string) => westernDigits(text).match(/\d+(?:[.,]\d+)*/g) ?? []
/** Short forms and addresses are written alike in every language: `AUMA`, `311`, `www.calgary.ca`. */
const namesIn = (text: string) => text.match(/\b(?:[A-Z]{2,}|(?:https?:\/\/|www\.)\S+|[\w.]+@[\w.]+)\b/g) ?? []
const latinWordsIn = (text: string) => text.match(/\p{Script=Latin}{3,}/gu) ?? []
const isMostlyLatin = (text: string) => latinWordsIn(text).join('').length > text.length * 0.6

const without = (those: readonly string[], these: readonly string[]) => {
  const left = [...these]
  return those.filter(each => {
    const at = left.indexOf(each)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

export type Difference = { code: 'NUMBERS_DIFFER' | 'NAMES_DIFFER'; facts: string[] }

/** What a translation should say exactly as its source does: numbers, the numbers of dates, short forms and addresses. */
export function differencesOf(source: string, translation: string): Difference[] {
  const numbers = [
    ...without(numbersIn(source), numbersIn(translation)),
    ...without(numbersIn(translation), numbersIn(source)),
  ]
  const names = without(namesIn(source), namesIn(translation))
  // a Latin word in a text of another script is a name, and must stand in the source
  const strangers = isMostlyLatin(translation)
    ? []
    : latinWordsIn(translation).filter(word => isMostlyLatin(source) && !source.includes(word))
  const found = [...new Set([...names, ...strangers])]
  const differences: Difference[] = []
  if (numbers.length > 0) differences.push({ code: 'NUMBERS_DIFFER', facts: [...new Set(numbers)] })
  if (found.length > 0) differences.push({ code: 'NAMES_DIFFER', facts: found })
  return differences
}
