import { readFileSync } from 'node:fs'
import i18next, { type TFunction } from 'i18next'
import { type Lang, languages } from '../../app/language/languages.ts'
import type { Room } from '../../app/language/words.ts'

const rooms = ['feeds', 'import', 'open-data', 'shell', 'terms'] as const satisfies readonly Room[]

const messages = (lang: Lang, room: Room) =>
  JSON.parse(readFileSync(new URL(`../../app/messages/${lang}/${room}.json`, import.meta.url), 'utf8'))

const words = i18next.createInstance()
void words.init({
  resources: Object.fromEntries(
    languages.map(lang => [lang, Object.fromEntries(rooms.map(room => [room, messages(lang, room)]))]),
  ),
  fallbackLng: false,
  interpolation: { escapeValue: false },
  initAsync: false,
  showSupportNotice: false,
} as never)

/** The words of a room of the pages, for what is read outside of them. */
export const wordsOf = <R extends (typeof rooms)[number]>(lang: Lang, room: R) =>
  words.getFixedT(lang, room) as unknown as TFunction<R>
