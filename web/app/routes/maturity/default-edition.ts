/** The edition that municipalities begin with and are compared by, unless an address names another. */
export const defaultEdition = 'hrmm-2012'

/** The edition that an address asks for. */
export const editionIn = (request: Request) => new URL(request.url).searchParams.get('model')?.trim() || defaultEdition

/** What an address needs to say of the edition. */
export const editionQuery = (code: string) =>
  code === defaultEdition ? '' : `?${new URLSearchParams({ model: code })}`
