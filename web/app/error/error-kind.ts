import { isRouteErrorResponse } from '@remix-run/react'

const kinds: Record<number, 'notFound' | 'forbidden' | 'unsized' | 'tooLarge' | 'unavailable'> = {
  403: 'forbidden',
  404: 'notFound',
  411: 'unsized',
  413: 'tooLarge',
  503: 'unavailable',
}

/** What went wrong, as the name of its words; everything unexpected is `broken`. */
export function errorKindOf(error: unknown) {
  return (isRouteErrorResponse(error) && kinds[error.status]) || 'broken'
}
