import { isRouteErrorResponse } from '@remix-run/react'

type Kind = 'notFound' | 'forbidden' | 'foreign' | 'unsized' | 'tooLarge' | 'tooMany' | 'unavailable'

const kinds: Record<number, Kind> = {
  403: 'forbidden',
  404: 'notFound',
  411: 'unsized',
  413: 'tooLarge',
  429: 'tooMany',
  503: 'unavailable',
}

/** What went wrong, as the name of its words; everything unexpected is `broken`. */
export function errorKindOf(error: unknown) {
  if (!isRouteErrorResponse(error)) return 'broken'
  return error.data === 'foreign' ? 'foreign' : (kinds[error.status] ?? 'broken')
}
