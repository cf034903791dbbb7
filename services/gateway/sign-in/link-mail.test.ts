import { expect, test } from 'vitest'
import { linkMail } from './link-mail.ts'
import words from './mail-words.json' with { type: 'json' }

const link = 'https://portal.example/en/sign-in/confirm?token=abc&x=%22'

test.each([
  ['en', '15 minutes', 'lang="en-CA" dir="ltr"'],
  ['fr', '15 minutes', 'lang="fr-CA" dir="ltr"'],
  ['ar', '15 دقيقة', 'lang="ar" dir="rtl"'],
  ['vi', '15 phút', 'lang="vi" dir="ltr"'],
] as const)('the mail in %s says how long its link lasts', (lang, time, attributes) => {
  const { subject, text, html } = linkMail(lang, link, 15)
  expect(subject).toBe(words[lang].subject)
  expect(text).toContain(`\n${link}\n`)
  expect(text.replaceAll('\u00a0', ' ')).toContain(time)
  expect(html).toContain(`<html ${attributes}>`)
  expect(html).toContain('href="https://portal.example/en/sign-in/confirm?token=abc&amp;x=%22"')
  expect(`${text}${html}`).not.toMatch(/\{\w+\}|undefined/)
})

test('what is put into the HTML stays text', () => {
  expect(linkMail('en', 'https://portal.example/"><script>', 15).html).not.toContain('<script>')
})

test('every language has every word', () => {
  for (const lang of ['fr', 'ar', 'vi'] as const) {
    expect(Object.keys(words[lang])).toEqual(Object.keys(words.en))
    expect(words[lang].lasts).toContain('{time}')
  }
})
