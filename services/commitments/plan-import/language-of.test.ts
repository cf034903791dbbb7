import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAnother, languageOf } from './language-of.ts'

const rowsIn = (file: string) =>
  readFileSync(path.join(import.meta.dirname, 'fixtures', file), 'utf8')
    .split('\n')
    .map(text => ({ text }))
const documents = [
  ['vi', rowsIn('calgary-anti-racism-framework-2023.vi.txt')],
  ['ar', rowsIn('calgary-anti-racism-framework-2023.ar.txt')],
  ['en', rowsIn('hamilton-immigration-strategy-2010.en.txt')],
] as const
const french =
  'Priorité 1 : Former le personnel municipal à l’accueil des nouveaux arrivants. Publier chaque année un bilan des plaintes reçues. ' +
  'Consulter les organismes communautaires avant de modifier une politique, et rendre compte de ce qu’ils en disent devant le conseil.'

test.each(documents)('a document in %s is told by its words', (lang, rows) => {
  expect(languageOf(rows)).toBe(lang)
})

test('a French text is told, and one that says the same in one line is too short', () => {
  expect(languageOf([{ text: french }])).toBe('fr')
  expect(languageOf([{ text: french.slice(0, 60) }])).toBeNull()
})

test('nothing is told of no words, of figures, and of a script that is not known', () => {
  expect(languageOf([])).toBeNull()
  expect(languageOf([{ text: '1.2.3 – 2027 '.repeat(100) }])).toBeNull()
  expect(languageOf([{ text: 'ᐊᕐᕌᒍᒥ ᐊᑐᐊᒐᖅ ᐅᖃᓕᒫᒐᖅ ᐱᔭᕐᓂᖅ ᓄᓇᕗᑦ '.repeat(20) }])).toBeNull()
})

test('how a text is cut into rows changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(french.length), { maxLength: 5 }), cuts => {
      const at = [0, ...cuts.map(cut => french.indexOf(' ', cut)).filter(cut => cut > 0), french.length].sort(
        (a, b) => a - b,
      )
      const rows = at.slice(1).map((end, index) => ({ text: french.slice(at[index], end) }))
      expect(languageOf(rows)).toBe('fr')
    }),
  )
})

test('a language that was said is another one only where both are known', () => {
  expect(isAnother('ar', 'vi')).toBe(true)
  expect(isAnother('fr-CA', 'fr')).toBe(false)
  expect(isAnother('cr', 'ckb')).toBe(false)
  expect(isAnother('ar', null)).toBe(false)
})
