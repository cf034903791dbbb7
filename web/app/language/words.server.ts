import i18next, { type TFunction, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isLang } from './languages.ts'
import type { Room } from './words.ts'

type Messages = Record<string, unknown>

const files = import.meta.glob<Messages>('../messages/*/*.json', { eager: true, import: 'default' })

const resources: Record<string, Record<string, Messages>> = {}
for (const [file, messages] of Object.entries(files)) {
  const [lang = '', name = ''] = file.split('/').slice(-2)
  resources[lang] = { ...resources[lang], [name.replace('.json', '')]: messages }
}

/** One instance a request: the language of one visitor never reaches another. */
export function createWords(lang: string): i18n {
  const words = i18next.createInstance()
  void words.use(initReactI18next).init({
    lng: isLang(lang) ? lang : 'en',
    fallbackLng: false,
    resources: resources as never,
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  } as never)
  return words
}

/** Words for a loader or an action: page titles, file names, mail. */
export function wordsFor<R extends Room>(lang: string | undefined, room: R): TFunction<R> {
  return createWords(lang ?? 'en').getFixedT(null, room) as unknown as TFunction<R>
}
