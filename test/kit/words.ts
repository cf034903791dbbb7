import { readFileSync } from 'node:fs'
import path from 'node:path'

export const languages = ['en', 'fr', 'ar', 'vi'] as const
export type Lang = (typeof languages)[number]

/** A word as a visitor reads it: `word('fr', 'publish', 'publish')`. */
export function word(lang: Lang, room: string, key: string, values: Record<string, string> = {}): string {
  const file = path.resolve(import.meta.dirname, `../../web/app/messages/${lang}/${room}.json`)
  const found = key
    .split('.')
    .reduce<unknown>(
      (node, step) => (node as Record<string, unknown> | undefined)?.[step],
      JSON.parse(readFileSync(file, 'utf8')),
    )
  if (typeof found !== 'string') throw new Error(`No word ${key} in ${lang}/${room}.`)
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}
