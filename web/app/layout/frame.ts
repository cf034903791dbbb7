import { useLocation, useMatches, useRouteLoaderData } from '@remix-run/react'
import { isLang, type Lang } from '../language/languages.ts'
import { frameRooms, type PageHandle, useWords } from '../language/words.ts'
import type { loader } from '../root.tsx'

/** What the frame of a page knows. Also right on error pages, where the root has no data. */
export function useFrame() {
  const data = useRouteLoaderData<typeof loader>('root')
  const { pathname, search } = useLocation()
  const { lang } = useWords('shell')
  const rooms = useMatches().flatMap(match => (match.handle as PageHandle | undefined)?.words ?? [])
  const [, first, ...rest] = pathname.split('/')

  return {
    lang,
    rooms: [...new Set([...frameRooms, ...rooms])],
    viewer: data?.viewer ?? null,
    /** Nobody has asked yet who is signed in: a form was refused before anything was read. */
    isViewerUnknown: !data,
    font: data?.font ?? null,
    reference: data?.reference ?? null,
    /** The same page in another language, with its parameters. */
    inLanguage: (other: Lang) => `/${[other, ...(isLang(first) ? rest : [])].join('/')}${search}`,
  }
}
