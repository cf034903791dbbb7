/** What a spreadsheet would take for the beginning of a formula; also where apostrophes already stand before it. */
const risky = /^'*[=+\-@\t\r＝＋－＠]/

/** A text that no spreadsheet runs: an apostrophe before it. One too many is taken for one of the text, so nothing is lost. */
export const neutral = (text: string) => (risky.test(text) ? `'${text}` : text)
