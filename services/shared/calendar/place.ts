/** Where something is held. */
export type Place = { venue: string | null; address: string | null; online: boolean }

const asItIs = (text: string) => text

/** Hall and street, and that it is online as well: in calendars and in letters alike. */
export function locationOf({ venue, address, online }: Place, onlineWord: string, write = asItIs) {
  const onSite = [venue, address].filter(Boolean).join(', ')
  return [onSite && write(onSite), online && onlineWord].filter(Boolean).join(' / ')
}
