/** Where something is held. */
export type Place = { venue: string | null; address: string | null; online: boolean }

const onlineWords = { en: 'Online', fr: 'En ligne', ar: 'عبر الإنترنت', vi: 'Trực tuyến' }

const asItIs = (text: string) => text

/** Hall and street, and that it is online as well: in calendars and in letters alike. */
export function locationOf({ venue, address, online }: Place, lang: keyof typeof onlineWords, write = asItIs) {
  const onSite = [venue, address].filter(Boolean).join(', ')
  return [onSite && write(onSite), online && onlineWords[lang]].filter(Boolean).join(' / ')
}
