const documents: Record<string, string> = {
  '000': 'AUMA slides on WIC and the maturity model, 2011-09-28',
  '001': 'Calgary’s framework in Vietnamese',
  '002': 'Hamilton’s immigration strategy, April 2010',
  '003': 'CCU report June 2007 to August 2008',
  '004': 'Calgary’s framework in Arabic',
}

/** The facts name some documents by the files they were read from. A reader gets the document's own name. */
export const readableSource = (text: string) =>
  text
    .replace(/Seed (\d{3})_[0-9a-f]+\.txt(?: \([^)]*\))?/g, (whole, number: string) => documents[number] ?? whole)
    .replace(/\(seed (\d{3})\)/gi, (whole, number: string) => (documents[number] ? `(${documents[number]})` : whole))
    .replace(/\bseed (\d{3})\b/gi, (whole, number: string) => documents[number] ?? whole)
