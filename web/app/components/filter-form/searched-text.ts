/** What the graph takes. */
export const mostCharacters = 200

/** The words that an address searches a list for. What is too long narrows nothing, and the page says so. */
export const searchedText = (parameters: URLSearchParams) => (isTooLong(parameters) ? '' : textIn(parameters))

/** The status of a page whose list is searched. */
export const statusOfSearch = (parameters: URLSearchParams) => (isTooLong(parameters) ? 422 : 200)

export const isTooLong = (parameters: URLSearchParams) => textIn(parameters).length > mostCharacters

const textIn = (parameters: URLSearchParams) => parameters.get('q')?.trim() ?? ''
