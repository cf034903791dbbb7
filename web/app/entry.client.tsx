import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createWords } from './language/words.client.ts'

const { lang, dataset } = document.documentElement
const [words] = await Promise.all([createWords(lang, dataset.words?.split(' ') ?? []), dataIsRead()])

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={words}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  )
})

/** Remix suspends its first render until the page's data is read, and React throws (#345) at a click meanwhile. Asked before, it never suspends. */
async function dataIsRead() {
  try {
    RemixBrowser({})
  } catch (reading) {
    await reading
  }
}
