import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { languages } from '../language/languages.ts'

type Texts = Map<string, string>

const rooms = readdirSync(new URL('en/', import.meta.url)).map(file => file.replace('.json', ''))
const suffix = /_(zero|one|two|few|many|other)$/

function textsOf(lang: string, room: string): Texts {
  const file = readFileSync(new URL(`${lang}/${room}.json`, import.meta.url), 'utf8')
  return new Map(flatten(JSON.parse(file)))
}

function flatten(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`),
  )
}

const meanings = (texts: Texts) => [...new Set([...texts.keys()].map(key => key.replace(suffix, '')))].sort()
const placeholders = (text = '') => [...new Set(text.match(/{{\s*\w+/g))].sort()

test.each(languages)('%s has the same rooms', lang => {
  const files = readdirSync(new URL(`${lang}/`, import.meta.url))
  expect(files.map(file => file.replace('.json', '')).sort()).toEqual([...rooms].sort())
})

describe.each(rooms)('the words of %s', room => {
  const english = textsOf('en', room)

  test.each(languages)('%s says the same things', lang => {
    expect(meanings(textsOf(lang, room))).toEqual(meanings(english))
  })

  test.each(languages)('%s leaves nothing empty', lang => {
    expect([...textsOf(lang, room)].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test.each(languages)('%s keeps the placeholders', lang => {
    for (const [key, text] of textsOf(lang, room)) {
      // "One" and "two" may be words and need no figure.
      const isPlural = suffix.test(key)
      const expected = placeholders(english.get(key) ?? english.get(key.replace(suffix, '_other')))
      if (isPlural) expect(expected, key).toEqual(expect.arrayContaining(placeholders(text)))
      else expect(placeholders(text), key).toEqual(expected)
    }
  })

  test.each(languages)('%s has its own plural forms', lang => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories
    const texts = textsOf(lang, room)
    const plurals = new Set([...texts.keys()].filter(key => suffix.test(key)).map(key => key.replace(suffix, '')))
    for (const key of plurals) {
      const found = [...texts.keys()].filter(each => suffix.test(each) && each.replace(suffix, '') === key)
      expect(found.sort()).toEqual(forms.map(form => `${key}_${form}`).sort())
    }
  })
})

test.each(rooms)('French keeps its signs together in %s', room => {
  for (const [key, text] of textsOf('fr', room)) {
    expect(text, key).not.toMatch(/ [:»;!?]|« /)
    expect(text, key).not.toMatch(/\p{L}'\p{L}/u)
  }
})

test('the audit trail has words for everything that can be done', () => {
  const schema = buildSchema(readFileSync(new URL('../graphql/schema.graphql', import.meta.url), 'utf8'))
  const names = Object.keys(schema.getMutationType()?.getFields() ?? {})
  const words = textsOf('en', 'audit')
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter(name => !words.has(`action.${name}`))).toEqual([])
})
