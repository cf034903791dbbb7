const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && !text.startsWith('0000')

/** What an address asks of the page. Words that mean nothing here filter nothing. */
export function questionIn(parameters: URLSearchParams) {
  const [from, to, partner] = [parameters.get('from'), parameters.get('to'), parameters.get('partner')]
  return {
    from: isDay(from) ? from : null,
    to: isDay(to) ? to : null,
    partner: partner || null,
    after: parameters.get('after') || null,
  }
}
