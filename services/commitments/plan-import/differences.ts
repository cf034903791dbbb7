import { portalLanguages, primary } from '../../shared/language.ts'
import { type Month, monthsIn } from './months.ts'
import { misspeltNames } from './names.ts'
import { westernDigits } from './numbering.ts'

type Numeral = { value: string; said: string }

/** Blanks that no line breaks at stand within a number only; a plain one may, and may part two numbers. */
const firm = /(?<=\d)[\u00a0\u202f\u2009٬'’](?=\d{3}(?!\d))/gu
const loose = /(?<![\d.,])(\d{1,3})((?: \d{3})+)(?![\d]| \d)/g

/** A number as every language writes it: no separator of thousands, a point before what is less than one. */
function valueOf(said: string): string[] {
  const signs = said.match(/[.,]/g) ?? []
  const last = signs.at(-1) ?? ''
  const grouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(said)
  if (grouped) return [said.replace(/[.,]/g, '')]
  const mixed = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*([.,])\d+$/.exec(said)
  if (mixed && mixed[1] !== mixed[2])
    return [`${said.slice(0, said.lastIndexOf(last)).replace(/[.,]/g, '')}.${said.slice(said.lastIndexOf(last) + 1)}`]
  if (signs.length === 1) return [said.replace(',', '.')]
  // `1,2,3` is a list, `1.2.3` the number of a paragraph
  return said.split(',')
}

function numeralsOf(text: string): Numeral[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).flatMap(said => {
    const values = valueOf(said)
    return values.map(value => ({ value, said: values.length > 1 ? value : said }))
  })
}

/** The numbers of a text, in each way that its blanks can be read. */
function readingsOf(text: string): Numeral[][] {
  const plain = text.replace(/٫/g, '.').replace(firm, '')
  const joined = plain.replace(loose, (_, first: string, rest: string) => first + rest.replaceAll(' ', ''))
  return joined === plain ? [numeralsOf(plain)] : [numeralsOf(joined), numeralsOf(plain)]
}

/** Short forms and addresses are written alike in every language: `AUMA`, `311`, `www.calgary.ca`. */
const namesIn = (text: string) => text.match(/\b(?:[A-Z]{2,}|(?:https?:\/\/|www\.)\S+|[\w.]+@[\w.]+)\b/g) ?? []
const latinWordsIn = (text: string) => text.match(/\p{Script=Latin}{3,}/gu) ?? []
const countOf = (text: string, letter: RegExp) => text.match(letter)?.length ?? 0
const isMostlyLatin = (text: string) => countOf(text, /\p{Script=Latin}/gu) * 2 > countOf(text, /\p{L}/gu)

function without<Each>(those: readonly Each[], these: readonly Each[], keyOf: (each: Each) => unknown = each => each) {
  const left = these.map(keyOf)
  return those.filter(each => {
    const at = left.indexOf(keyOf(each))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function numbersThatDiffer(source: string, translation: string): string[] {
  const ways = readingsOf(source).flatMap(ours =>
    readingsOf(translation).map(theirs => [
      ...without(ours, theirs, ({ value }) => value),
      ...without(theirs, ours, ({ value }) => value),
    ]),
  )
  const [fewest = []] = ways.sort((a, b) => a.length - b.length)
  return fewest.map(({ said }) => said)
}

/** A word that may be a month answers for one, and asks for none. */
function monthsThatDiffer(source: readonly Month[], translation: readonly Month[], isKnown: boolean): string[] {
  // names of months in a language that is not known here are none that differ
  if (!isKnown && (source.length === 0 || translation.length === 0)) return []
  const missing = (those: readonly Month[], these: readonly Month[]) =>
    without(
      those.filter(({ isSure }) => isSure),
      these,
      ({ month }) => month,
    )
  return [...missing(source, translation), ...missing(translation, source)].map(({ said }) => said)
}

export type Difference = { code: 'NUMBERS_DIFFER' | 'NAMES_DIFFER'; facts: string[] }

type Languages = { lang: string; sourceLang: string }

/** What a translation should say exactly as its source does: numbers, dates, short forms, addresses and names. */
export function differencesOf(source: string, translation: string, languages?: Languages): Difference[] {
  const isKnown =
    languages !== undefined &&
    [languages.lang, languages.sourceLang].every(lang => portalLanguages.some(each => each === primary(lang)))
  const ours = monthsIn(westernDigits(source.normalize('NFC')))
  const theirs = monthsIn(westernDigits(translation.normalize('NFC')))
  const numbers = [
    ...numbersThatDiffer(ours.rest, theirs.rest),
    ...monthsThatDiffer(ours.months, theirs.months, isKnown),
  ]
  const names = without(namesIn(source), namesIn(translation))
  // a Latin word in a text of another script is a name, and must stand in the source
  const strangers = isMostlyLatin(translation)
    ? []
    : latinWordsIn(translation).filter(word => isMostlyLatin(source) && !source.includes(word))
  const misspelt = isMostlyLatin(source) && isMostlyLatin(translation) ? misspeltNames(source, translation) : []
  const found = [...new Set([...names, ...strangers, ...misspelt])]
  const differences: Difference[] = []
  if (numbers.length > 0) differences.push({ code: 'NUMBERS_DIFFER', facts: [...new Set(numbers)] })
  if (found.length > 0) differences.push({ code: 'NAMES_DIFFER', facts: found })
  return differences
}
