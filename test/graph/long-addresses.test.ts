import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPortal, type Portal } from '../kit/portal.ts'
import { word } from '../kit/words.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.stop())

const search = async (path: string, letter: string, many: number) => {
  const response = await fetch(`${portal.url}${path}${encodeURIComponent(letter.repeat(many))}`)
  return { status: response.status, text: await response.text() }
}

test.each([
  ['ar', 'ع'],
  ['vi', 'ế'],
  ['fr', 'é'],
] as const)('a search of ten thousand letters is refused by its page, in %s', async (lang, letter) => {
  const { status, text } = await search(`/${lang}/search?text=`, letter, 10_000)
  expect(status).toBe(422)
  expect(text).toContain(word(lang, 'search', 'tooLongTitle'))
})

test.each([
  ['vi', 'library'],
  ['ar', 'events'],
  ['fr', 'discussions'],
  ['en', 'municipalities'],
  ['fr', 'roster'],
] as const)('a list that is searched for too much says so, and is whole: /%s/%s', async (lang, list) => {
  for (const many of [201, 10_000]) {
    const { status, text } = await search(`/${lang}/${list}?q=`, 'ế', many)
    expect(status).toBe(422)
    expect(text).toContain(word(lang, 'shell', 'filter.tooLongTitle'))
  }
  const { status, text } = await search(`/${lang}/${list}?q=`, 'a', 200)
  expect(status).toBe(200)
  expect(text).not.toContain(word(lang, 'shell', 'filter.tooLongTitle'))
})

test('an address that is longer still is refused in words of all languages', async () => {
  const { status, text } = await search('/ar/search?text=', 'ع', 40_000)
  expect(status).toBe(431)
  for (const words of ['too long', 'trop longue', 'طويل', 'quá dài']) expect(text).toContain(words)
})

test('the graph says how many letters a search may have', async () => {
  const query = 'query ($text: String) { resources(search: $text, first: 1) { totalCount } }'
  for (const letter of ['ع', 'ế']) {
    const { status, data, errors } = await portal.ask(query, { text: letter.repeat(10_000) }, { lang: 'ar' })
    expect([status, data, errors?.[0]?.message]).toEqual([400, { resources: null }, 'لا يزيد البحث على 200 حرف.'])
  }
})
