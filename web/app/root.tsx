import './styles/portal.css'
import type { HeadersFunction, LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useRouteError } from '@remix-run/react'
import arabicFont from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url'
import latinFont from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url'
import type { ReactNode } from 'react'
import { ErrorPage } from './error/error-page.tsx'
import { referenceOf } from './error/reference.server.ts'
import { languageOf } from './language/languages.ts'
import { wordsFor } from './language/words.server.ts'
import { Document } from './layout/document.tsx'
import { viewerOf } from './layout/viewer.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = languageOf(args.request)
  return {
    siteName: wordsFor(lang, 'shell')('siteName'),
    errorPrefix: args.context.isWrong ? wordsFor(lang, 'form')('errorPrefix', { title: '' }) : '',
    viewer: await viewerOf(args),
    reference: referenceOf(args.context),
    font: lang === 'ar' ? arabicFont : latinFont,
  }
}

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
  { rel: 'alternate', type: 'application/atom+xml', href: '/feeds/activity.atom' },
]

/** A refusal hands on what it says, as when to ask again. */
export const headers: HeadersFunction = ({ errorHeaders }) => new Headers(errorHeaders)

export function Layout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}

export { Outlet as default }

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />
}
