import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

type Messages = Record<string, unknown>

const files = import.meta.glob<Messages>('../messages/*/*.json', { import: 'default' })

/** Loads the rooms that the server has named; rooms of later pages follow when they are needed. */
export async function createWords(lang: string, rooms: readonly string[]) {
  const words = i18next.createInstance()
  words.use(initReactI18next).use({
    type: 'backend',
    init() {},
    read(wanted: string, room: string, done: (error: unknown, messages: Messages | null) => void) {
      const load = files[`../messages/${wanted}/${room}.json`]
      if (!load) return done(new Error(`no words for ${wanted}/${room}`), null)
      load().then(
        messages => done(null, messages),
        error => done(error, null),
      )
    },
  })
  await words.init({
    lng: lang,
    fallbackLng: false,
    ns: rooms,
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as never)
  return words
}
