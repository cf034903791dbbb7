export const languages = ['en', 'fr', 'ar', 'vi'] as const
export type Lang = (typeof languages)[number]

/** Each language in its own name, for people who read no other. */
export const languageNames: Record<Lang, string> = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
  vi: 'Tiếng Việt',
}

/** Formats of dates and numbers. Digits are pinned so that server and browser print the same. */
export const locales: Record<Lang, string> = {
  en: 'en-CA-u-nu-latn',
  fr: 'fr-CA-u-nu-latn',
  ar: 'ar-u-ca-gregory-nu-latn',
  vi: 'vi-VN-u-nu-latn',
}

export function isLang(value: unknown): value is Lang {
  return languages.some(lang => lang === value)
}

export function directionOf(lang: string) {
  return new Set(['ar', 'ckb', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']).has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** The language of a request: its address, else what the browser prefers, else English. */
export function languageOf(request: Request): Lang {
  const first = new URL(request.url).pathname.split('/')[1]
  return isLang(first) ? first : preferredLanguage(request.headers.get('Accept-Language') ?? '')
}

export function preferredLanguage(acceptLanguage: string): Lang {
  const wishes = acceptLanguage.split(',').map(wish => {
    const [tag = '', ...parameters] = wish.trim().split(';')
    const quality = parameters.map(each => each.trim()).find(each => each.startsWith('q='))
    return { lang: tag.toLowerCase().split('-')[0], weight: quality ? Number(quality.slice(2)) || 0 : 1 }
  })
  const best = wishes.filter(wish => wish.weight > 0).sort((one, other) => other.weight - one.weight)
  return best.map(wish => wish.lang).find(isLang) ?? 'en'
}
