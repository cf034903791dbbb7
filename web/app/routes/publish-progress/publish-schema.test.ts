import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { publishSchema } from './publish-schema.ts'

function send(fields: Record<string, string>) {
  const form = new FormData()
  const whole = { status: 'LIMITED', 'texts[0].lang': 'en', 'texts[0].summary': 'We began.', ...fields }
  for (const [name, value] of Object.entries(whole)) form.append(name, value)
  return parseWithZod(form, { schema: publishSchema })
}

test('one language is enough, and an empty row of evidence is no error', () => {
  const sent = send({ 'evidence[0].title': '', 'evidence[0].url': '', 'evidence[0].effectiveOn': '' })
  expect(sent.status).toBe('success')
})

test('evidence with a title needs a file or a link, never both, and the other way round', () => {
  expect(send({ 'evidence[0].title': 'Minutes' }).reply().error).toEqual({ 'evidence[0].url': ['documentMissing'] })
  expect(send({ 'evidence[0].title': 'Minutes', 'evidence[0].file': 'id' }).reply().error).toBeUndefined()
  const both = { 'evidence[0].title': 'Minutes', 'evidence[0].file': 'id', 'evidence[0].url': 'https://a.ca/b' }
  expect(send(both).reply().error).toEqual({ 'evidence[0].url': ['fileOrLink'] })
  expect(send({ 'evidence[0].url': 'https://a.ca/b' }).reply().error).toEqual({ 'evidence[0].title': ['required'] })
})

test('an address without its beginning is completed', () => {
  const sent = send({ 'evidence[0].title': 'Minutes', 'evidence[0].url': 'www.calgary.ca/minutes?a=1' })
  expect(sent.status === 'success' && sent.value.evidence[0]?.url).toBe('https://www.calgary.ca/minutes?a=1')
})

test.each(['javascript:alert(1)', 'ftp://a.ca', 'minutes', 'https://me:secret@a.ca'])('%s is no web address', url => {
  expect(send({ 'evidence[0].title': 'Minutes', 'evidence[0].url': url }).reply().error).toEqual({
    'evidence[0].url': ['url'],
  })
})

test('a language that was added must say something', () => {
  expect(send({ 'texts[1].lang': 'fr', 'texts[1].summary': ' ' }).reply().error).toEqual({
    'texts[1].summary': ['required'],
  })
})

test.each([
  ['status', ''],
  ['evidence[0].effectiveOn', '2026-02-31'],
])('%s does not take “%s”', (name, value) => {
  expect(send({ [name]: value }).status).toBe('error')
})
