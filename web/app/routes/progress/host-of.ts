/** What a reader recognises in an address: `www.` is left out. */
export function hostOf(url: string) {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}
