import { Router } from 'express'
import { preferredLanguage } from '../app/language/languages.ts'

/** What people type, or print on a leaflet, without a language before it. Below these, addresses are what they are: feeds, tables, calendars. */
const pages = ['municipalities', 'roster', 'events', 'library', 'commitments', 'maturity', 'open-data']

/** Leads from such an address to the page in the reader's language, as `/` does. */
export function languageChoice() {
  return Router().get(`/:page(${pages.join('|')})`, ({ params, url, headers }, response) => {
    const lang = preferredLanguage(headers['accept-language'] ?? '')
    const { search } = new URL(url, 'http://portal.invalid')
    response.vary('Accept-Language').redirect(`/${lang}/${params.page}${search}`)
  })
}
