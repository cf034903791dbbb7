import { folded } from '../../shared/language.ts'

/** Names of the months from January on, in English and French, and both sets of Arabic names. */
const names = [
  'january janvier يناير كانون-الثاني',
  'february février فبراير شباط',
  'march mars مارس آذار',
  'april avril أبريل نيسان',
  'may mai مايو أيار',
  'june juin يونيو حزيران',
  'july juillet يوليو تموز',
  'august août أغسطس آب',
  'september septembre سبتمبر أيلول',
  'october octobre أكتوبر تشرين-الأول',
  'november novembre نوفمبر تشرين-الثاني',
  'december décembre ديسمبر كانون-الأول',
]
const short = [
  'jan janv',
  'feb févr fév',
  'mar',
  'apr avr',
  '',
  'jun',
  'jul juil',
  'aug',
  'sep sept',
  'oct',
  'nov',
  'dec déc',
]
/** Names that are other words, too: `may`, `marches`, `tomorrow` in Vietnamese, `practised` and `father` in Arabic. */
const doubtful = new Set(['march', 'mars', 'may', 'mai', 'august', 'مارس', 'اب'])

const months = new Map<string, { month: number; isSure: boolean }>()
const learn = (lists: readonly string[], isShort: boolean) =>
  lists.forEach((list, index) => {
    for (const name of list.split(' ').filter(Boolean))
      months.set(folded(name), { month: index + 1, isSure: !isShort && !doubtful.has(folded(name)) })
  })
learn(short, true)
learn(names, false)

/** Vietnamese counts its months, in words too; two of them have names. */
const counted = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const vietnamese = new Map([...counted.map((word, index) => [word, index + 1] as const), ['giêng', 1], ['chạp', 12]])
const named = new Set(['giêng', 'tư', 'chạp'])

export type Month = {
  month: number
  said: string
  /** Whether it can be nothing but a month: by its name, or by the day or year beside it. */
  isSure: boolean
}

const word = /(?<![\p{L}\p{M}])(?:[وفبلك]?(?:كانون|تشرين)\s+(?:الثاني|الأول|الاول)|[\p{L}\p{M}]+)(?![\p{L}\p{M}])/gu
const numberBefore = /(?<!\d)(?:[12]?\d|3[01])(?:st|nd|rd|th|er)?\.?\s*(?:of\s+|من\s+)?(?:شهر\s+)?$/u
const numberAfter = /^\.?,?\s*(?:de\s+|of\s+|عام\s+|سنة\s+)?(?:(?:19|20)\d\d|[12]?\d|3[01])(?!\d)/u
const between = /^\s*(?:[–—/,،-]\s*)?(?:(?:and|or|to|through|until|et|ou|à|au|إلى|الى|حتى|أو)\s+)?[و]?$/u

type Found = Month & { at: number; end: number }

function namesIn(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(word)) {
    const said = match[0]
    // Arabic writes `and`, `in` and `for` with the word that follows them
    const known = months.get(keyOf(said)) ?? months.get(keyOf(said.replace(/^[وفبلك](?=\p{L}{3})/u, '')))
    // an English month has a capital letter, whatever the others do; a father is no August
    if (!known || said === 'may' || said === 'march' || (keyOf(said) === 'اب' && said !== 'آب')) continue
    const at = match.index
    const end = at + said.length
    const isDated =
      numberBefore.test(text.slice(Math.max(0, at - 20), at)) || numberAfter.test(text.slice(end, end + 20))
    const before = found.at(-1)
    // `آذار/مارس` is one month that is named twice
    if (before && before.month === known.month && /^\s*[/(]\s*$/.test(text.slice(before.end, at))) {
      Object.assign(before, { said: text.slice(before.at, end), end, isSure: before.isSure || known.isSure || isDated })
      continue
    }
    found.push({ month: known.month, said, at, end, isSure: known.isSure || isDated })
  }
  // `March to May 2027`: the first is a month because the second is
  for (let index = found.length - 2; index >= 0; index--) {
    const [one, next] = [found[index], found[index + 1]]
    if (one && next?.isSure && between.test(text.slice(one.end, next.at))) one.isSure = true
  }
  return found.filter(({ isSure, said }) => isSure || !isShort(said))
}
const keyOf = (said: string) => folded(said.replace(/\s+/gu, ' ').replace(' ', '-'))
const isShort = (said: string) => short.some(list => list.split(' ').some(name => folded(name) === folded(said)))

const thang = /(?<!\p{L})tháng\s+(?:(0?[1-9]|1[0-2])(?!\d|\s*lần)|(\p{L}+(?:\s+(?:một|hai)(?!\p{L}))?))/giu

/**
 * The months that a text names, and the text without those that are told by a number, which would otherwise count as one:
 * `tháng 3`, `03/2027`, `2027-03-01`. Its digits are 0 to 9.
 */
export function monthsIn(text: string): { months: Month[]; rest: string } {
  const told: Month[] = []
  const tell = (month: number, said: string, isSure = true) => told.push({ month, said, isSure })
  const rest = text
    .replace(/(?<!\d)((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/g, (said, year, month, day) => {
      tell(Number(month), said)
      return `${year}; ${Number(day)}`
    })
    .replace(/(?<![\d/.,])(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/])/g, (said, month, year) => {
      tell(Number(month), said)
      return year
    })
    .replace(thang, (said, digits?: string, words?: string) => {
      if (digits) {
        tell(Number(digits), said)
        return ' tháng; '
      }
      const whole = (words ?? '').replace(/\s+/g, ' ')
      const first = whole.split(' ')[0] ?? ''
      const month = vietnamese.get(whole.toLowerCase()) ?? vietnamese.get(first.toLowerCase())
      // `mỗi tháng một lần` is once a month
      if (month) tell(month, said, named.has(first.toLowerCase()) || /^\p{Lu}/u.test(first))
      return said
    })
  told.push(...namesIn(rest).map(({ month, said, isSure }) => ({ month, said, isSure })))
  return { months: told, rest }
}

export const isMonth = (word: string) => months.has(keyOf(word))
