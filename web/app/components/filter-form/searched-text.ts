/** What the graph takes. */
export const mostCharacters = 200

/** The words that an address searches a list for. What is too long narrows nothing, and the page says so. */
export const searchedText = (parameters: URLSearchParams) => (isTooLong(parameters) ? '' : textIn(parameters))

/** The status of a page whose list is searched. */
export const statusOfSearch = (parameters: URLSearchParams) => (isTooLong(parameters) ? 422 : 200)

export const isTooLong = (parameters: URLSearchParams) => isTooLongToSearch(textIn(parameters))

/** As the graph measures: what is one letter as typed may be many as compared, like ﷺ. */
export const isTooLongToSearch = (text: string) =>
  text.length > mostCharacters || asCompared(text).length > mostCharacters

const asCompared = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[œæß]/giu, '..')

const textIn = (parameters: URLSearchParams) => parameters.get('q')?.trim() ?? ''
