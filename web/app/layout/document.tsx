import { Links, Meta, Scripts, ScrollRestoration, useRouteError } from '@remix-run/react'
import type { ReactNode } from 'react'
import { errorKindOf } from '../error/error-kind.ts'
import { directionOf, languages } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { useNonce } from '../nonce.ts'
import { useFrame } from './frame.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { SkipLink } from './skip-link.tsx'

/** The frame of every page, error pages included. The browser loads the rooms of words that `data-words` names. */
export function Document({ children }: { children: ReactNode }) {
  const { lang, rooms, font, inLanguage } = useFrame()
  const nonce = useNonce()

  return (
    <html lang={lang} dir={directionOf(lang)} data-words={rooms.join(' ')}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Title />
        {font && <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />}
        {languages.map(other => (
          <link key={other} rel="alternate" hrefLang={other} href={inLanguage(other)} />
        ))}
        <Links />
      </head>
      <body>
        <SkipLink />
        <SiteHeader />
        <main id="content" className="page" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

/** A page that failed has no data to take its title from. */
function Title() {
  const error = useRouteError()
  const { t } = useWords('shell')
  if (!error) return <Meta />
  return <title>{`${t(`error.${errorKindOf(error)}Title`)} – ${t('siteName')}`}</title>
}
