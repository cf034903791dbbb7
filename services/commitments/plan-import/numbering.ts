import { folded } from '../../shared/language.ts'

const eastern: Record<string, string> = {}
for (let digit = 0; digit < 10; digit++)
  for (const zero of [0x0660, 0x06f0]) eastern[String.fromCodePoint(zero + digit)] = String(digit)

/** Digits of every script that the portal meets, as 0 to 9. */
export const westernDigits = (text: string) => text.replace(/[٠-٩۰-۹]/g, digit => eastern[digit] ?? digit)

const ordinals = [
  ['first', 'one', 'premier', 'premiere', '1er', '1re', 'thu nhat', 'mot', 'الاول', 'الاولي', 'اولا'],
  ['second', 'two', 'deuxieme', 'second', 'seconde', 'deux', '2e', 'thu hai', 'hai', 'الثاني', 'الثانيه', 'ثانيا'],
  ['third', 'three', 'troisieme', 'trois', '3e', 'thu ba', 'ba', 'الثالث', 'الثالثه', 'ثالثا'],
  ['fourth', 'four', 'quatrieme', 'quatre', '4e', 'thu tu', 'bon', 'الرابع', 'الرابعه', 'رابعا'],
  ['fifth', 'five', 'cinquieme', 'cinq', '5e', 'thu nam', 'nam', 'الخامس', 'الخامسه', 'خامسا'],
  ['sixth', 'six', 'sixieme', '6e', 'thu sau', 'sau', 'السادس', 'السادسه', 'سادسا'],
  ['seventh', 'seven', 'septieme', 'sept', '7e', 'thu bay', 'bay', 'السابع', 'السابعه', 'سابعا'],
  ['eighth', 'eight', 'huitieme', 'huit', '8e', 'thu tam', 'tam', 'الثامن', 'الثامنه', 'ثامنا'],
  ['ninth', 'nine', 'neuvieme', 'neuf', '9e', 'thu chin', 'chin', 'التاسع', 'التاسعه', 'تاسعا'],
  ['tenth', 'ten', 'dixieme', 'dix', '10e', 'thu muoi', 'muoi', 'العاشر', 'العاشره', 'عاشرا'],
]
const ordinalValues = new Map(ordinals.flatMap((words, index) => words.map(word => [word, String(index + 1)] as const)))
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** The number that a word says: `3`, `٣`, `III`, `third`, `troisième`, `thứ ba`, `الثالث`. Years are none. */
function numberIn(word: string): string | undefined {
  const bare = westernDigits(word.trim()).replace(/^[(]|[.):،,]+$/g, '')
  if (/^\d{1,2}(\.\d{1,2}){0,5}$/.test(bare)) return bare
  // a scan reads 1 as l, and 0 as O
  if (/^(?:l[\dO]?|\dO)$/.test(bare)) return bare.replace('l', '1').replace('O', '0')
  const roman = romans.indexOf(bare)
  return roman >= 0 ? String(roman + 1) : ordinalValues.get(folded(bare))
}

export type NumberedLabel = { label: string; number: string; title: string }

const shortLabel = (label: string) => label.split(/\s+/).length <= 5 && !/[.!?;؛،,]/.test(label)

/** `Focus area 3: Title`, `مجال التركيز الثالث`, `Third priority: Title`: a label with the number that it counts by. */
export function numberedLabel(text: string): NumberedLabel | undefined {
  const [, front = text, separator = '', rest = ''] = /^(.{1,60}?)(\s*[:：–—]\s*|\s+-\s+)(.*)$/u.exec(text) ?? []
  const words = front.trim().split(/\s+/)
  if (words.length < 2 || words.length > 7 || (separator && !rest && !/[:：]/.test(separator))) return undefined
  // `thứ ba` before `ba`
  for (const length of [2, 1]) {
    const last = numberIn(words.slice(-length).join(' '))
    const before = words.slice(0, -length).join(' ')
    if (last && before && shortLabel(before)) return { label: before, number: last, title: rest.trim() }
    const first = numberIn(words.slice(0, length).join(' '))
    const after = words.slice(length).join(' ')
    const isWord = !/^[\d٠-٩۰-۹(]/.test(words[0] ?? '') && !romans.includes((words[0] ?? '').replace(/\.$/, ''))
    if (first && after && isWord && rest && shortLabel(after))
      return { label: after, number: first, title: rest.trim() }
  }
  return undefined
}

/** `Priority: Title`: a label that becomes a heading where it comes again. */
export function plainLabel(text: string): { label: string; title: string } | undefined {
  const [, label, title = ''] = /^([^:：]{2,60})\s*[:：]\s*(.*)$/u.exec(text) ?? []
  return label && shortLabel(label.trim()) ? { label: label.trim(), title: title.trim() } : undefined
}

/** `1.2 Title`, `(3) Title`, `IV. Title`: the number before a line, and the rest of it. */
export function leadingNumber(text: string): { number: string; rest: string; mark: string } | undefined {
  const [, digits, sign, rest = ''] =
    /^\(?([\d٠-٩۰-۹]{1,2}(?:\.[\d٠-٩۰-۹]{1,2}){0,5})([.):]|\s*[-–])?\s+(\S.*)$/u.exec(text) ?? []
  if (digits && (sign || digits.includes('.'))) return { number: westernDigits(digits), rest, mark: '1' }
  const [, roman, , after = ''] = /^\(?([IVX]{1,4})([.)])\s+(\S.*)$/.exec(text) ?? []
  if (roman && romans.includes(roman)) return { number: String(romans.indexOf(roman) + 1), rest: after, mark: 'I' }
  const [, letter, , last = ''] = /^\(?([a-z]|[أ-ي])([.)])\s+(\S.*)$/u.exec(text) ?? []
  if (letter) return { number: letter, rest: last, mark: 'a' }
  return undefined
}

/** Whether a line announces what stands below it. */
export const isColon = (text: string) => /[:：]$/u.test(text)
