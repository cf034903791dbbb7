import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignmentOf } from './alignment.ts'
import { differencesOf } from './differences.ts'
import { segmentsToKeep } from './keeping.ts'
import { linesOf } from './lines.ts'
import { outlineOf } from './rules.ts'

const factsOf = (source: string, translation: string, sourceLang = 'en', lang = 'fr') =>
  differencesOf(source, translation, { lang, sourceLang }).flatMap(({ facts }) => facts)

describe('months in words', () => {
  test.each([
    ['3 March 2027', 'le 3 mars 2027', 'fr'],
    ['March 3, 2027', 'ngày 3 tháng 3 năm 2027', 'vi'],
    ['3 May 2027', '3 tháng Năm năm 2027', 'vi'],
    ['by 1 April', 'ngày 1 tháng tư', 'vi'],
    ['November 2027', 'tháng 11/2027', 'vi'],
    ['December 2027', 'tháng mười hai năm 2027', 'vi'],
    ['3 March 2027', '٣ مارس ٢٠٢٧', 'ar'],
    ['3 March 2027', '3 آذار 2027', 'ar'],
    ['3 March 2027', '٣ آذار/مارس ٢٠٢٧', 'ar'],
    ['January 2027', 'كانون الثاني 2027', 'ar'],
    ['October and December 2027', 'تشرين الأول وكانون الأول 2027', 'ar'],
    ['August 2027', 'آب 2027', 'ar'],
    ['March to May 2027', 'de mars à mai 2027', 'fr'],
    ['March to May 2027', 'từ tháng 3 đến tháng 5 năm 2027', 'vi'],
    ['in March', 'vào tháng 3', 'vi'],
    ['1 March 2027', '2027-03-01', 'fr'],
    ['Sept. 2027', 'septembre 2027', 'fr'],
    ['It may take 3 may-be days', 'Il faut 3 jours', 'fr'],
    ['once a month', 'mỗi tháng một lần', 'vi'],
    ['3 times a month', 'mỗi tháng 3 lần', 'vi'],
    ['within 6 months', 'trong 6 tháng', 'vi'],
  ])('%s is %s', (source, translation, lang) => {
    expect(factsOf(source, translation, 'en', lang)).toEqual([])
    expect(factsOf(translation, source, lang, 'en')).toEqual([])
  })

  test.each([
    ['3 March', '3 mai', 'fr', ['March', 'mai']],
    ['3 March 2027', 'ngày 3 tháng 5 năm 2027', 'vi', ['March', 'tháng 5']],
    ['3 March 2027', '٣ أيار ٢٠٢٧', 'ar', ['March', 'أيار']],
    ['October 2027', 'تشرين الثاني 2027', 'ar', ['October', 'تشرين الثاني']],
    ['By June', 'À temps', 'fr', ['June']],
  ])('%s is not %s', (source, translation, lang, facts) => {
    expect(factsOf(source, translation, 'en', lang)).toEqual(facts)
  })

  test('are not asked of a language whose months nobody has told', () => {
    expect(factsOf('3 March 2027', '3 Maarso 2027', 'en', 'so')).toEqual([])
  })
})

describe('numbers', () => {
  const thousand = ['1000', '1,000', '1.000', '1 000', '1\u00a0000', '1\u202f000', '١٠٠٠', '١٬٠٠٠', '1’000']
  test.each(thousand)('a thousand is %s', said => {
    for (const other of thousand) expect(factsOf(`Reach ${said} people`, `Joindre ${other} personnes`)).toEqual([])
  })

  test.each([
    ['1.5', '1,5'],
    ['1,234.5', '1 234,5'],
    ['1,000,000', '1.000.000'],
    ['0.125', '0,125'],
    ['1,2,3', '1, 2, 3'],
    ['At stage 2 100 homes', '100 foyers à l’étape 2'],
    ['2.5', '٢٫٥'],
  ])('%s is %s', (source, translation) => {
    expect(factsOf(source, translation)).toEqual([])
  })

  test.each([
    ['1.5', '15', ['1.5', '15']],
    ['1,000', '100', ['1,000', '100']],
    ['1,000', '1,0', ['1,000', '1,0']],
    ['1.2.3', '1.2.4', ['1.2.3', '1.2.4']],
    ['Call 311', 'Appelez le 3 11', ['311', '3', '11']],
  ])('%s is not %s', (source, translation, facts) => {
    expect(factsOf(source, translation)).toEqual(facts)
  })
})

describe('names between Latin scripts', () => {
  test.each([
    ['Named after Nguyen', 'Du nom de Nguyn', ['Nguyen']],
    ['Lethbridge Family Services', 'Services de Lethbrige', ['Lethbridge']],
    ['With the people of Lethbridge', 'Cùng người dân Lethbrige', ['Lethbridge']],
  ])('%s: %s', (source, translation, facts) => {
    expect(factsOf(source, translation)).toEqual(facts)
  })

  test.each([
    ['Named after Nguyen', 'Du nom de Nguyễn'],
    ['Named after Nguyen and Nguyn', 'Du nom de Nguyn et Nguyen'],
    ['The City of Montreal', 'La Ville de Montréal'],
    ['The Canadian Charter of Rights', 'La Charte canadienne des droits'],
    ['The Canadian Project of the Municipality', 'Le Projet Canadien de la Municipalité'],
    ['British Columbia and the Department of Justice', 'La Colombie-Britannique et le Département de la Justice'],
    ['The Indigenous Government', 'Le Gouvernement Indigène'],
    ['African and American Centers', 'Centres Africains et Américains'],
    ['Lethbridge Strategy', 'Chiến lược của Thành phố'],
    ['Train staff', 'Trains'],
  ])('%s may be %s', (source, translation) => {
    expect(factsOf(source, translation)).toEqual([])
  })
})

describe('laws', () => {
  const fact = fc.constantFrom(
    '3 March 2027',
    'tháng 3 năm 2027',
    '٣ آذار/مارس',
    '1,000 people',
    '1.5 hours',
    '2027-03-01',
    'Lethbridge Nguyen',
    'AUMA',
    'mai',
    'www.calgary.ca',
    '1 000 000',
    'في مارس',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fact).map(facts => facts.join('; ')),
  )

  test('a text has no differences with itself', () => {
    fc.assert(
      fc.property(text, said => {
        expect(differencesOf(said, said)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('the order of facts does not matter', () => {
    const both = fc
      .array(fact, { maxLength: 8 })
      .chain(facts =>
        fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length })),
      )
    fc.assert(
      fc.property(both, ([facts, shuffled]) => {
        expect(differencesOf(facts.join('; '), shuffled.join('; '))).toEqual([])
      }),
    )
  })

  test('a number that every language writes its own way is the same number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('en-CA', 'fr-CA', 'vi-VN', 'ar-EG'),
        (value, locale) => {
          expect(factsOf(`${value}`, new Intl.NumberFormat(locale).format(value))).toEqual([])
        },
      ),
    )
  })
})

test('the editions of a real plan differ in nothing, either way round', async () => {
  const rowsOf = async (lang: string) => {
    const file = path.join(import.meta.dirname, `fixtures/calgary-anti-racism-framework-2023.${lang}.txt`)
    return outlineOf(await linesOf(readFileSync(file, 'utf8'), 'TEXT')).rows
  }
  for (const [sourceLang, lang] of [
    ['vi', 'ar'],
    ['ar', 'vi'],
  ] as const) {
    const plan = { lang: sourceLang, title: 'Plan', periodFrom: null, periodTo: null, source: null }
    const segments = segmentsToKeep('plan', { ...plan, rows: await rowsOf(sourceLang) })
    const { pairs } = alignmentOf(segments, await rowsOf(lang))
    expect(pairs).toHaveLength(70)
    expect(
      pairs.flatMap(({ segment, row }) =>
        differencesOf(segment.text[sourceLang] ?? '', row.text, { lang, sourceLang }),
      ),
    ).toEqual([])
  }
})
