import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, wordsIn } from './fold.ts'
import { bestMarked, excerptOf } from './marks.ts'
import { corrected, distanceOf, readSearch, shortened } from './rules.ts'

const ours = fc.string({
  unit: fc.constantFrom(...Array.from('aàâçéêëîôûùœŒæ ßAÉZđĐảậướởỹ ơ19٣ۇأإآٱابةىيهكَُّْـ ؤئلا \'’-–«».,!?/()&|:*"')),
})

describe('folding', () => {
  test.each([
    ['Œuvre d’ÉTÉ', 'oeuvre d ete'],
    ['Đà Nẵng, đường', 'da nang duong'],
    ['مُدَرِّسَة', 'مدرسه'],
    ['أحمد إلى آخر ٱلآن', 'احمد الي اخر الان'],
    ['العـــربية', 'العربيه'],
    ['٢٠٢٦', '2026'],
    ['  a/b_c—d  ', 'a b c d'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('what is folded stays as it is, and nothing of signs is left', () => {
    fc.assert(
      fc.property(ours, text => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text)).not.toMatch(/[\p{P}\p{Mn}\p{Lu}]/u)
      }),
    )
  })

  test('the pieces of a text are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(
          wordsIn(text)
            .map(piece => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('what is typed', () => {
  test('is words and their beginnings', () => {
    expect(readSearch(' Anti-racisme  à Québec ', ['en'])).toEqual({
      text: 'anti racisme a quebec',
      beginnings: "'anti':* & 'racisme':* & 'a':* & 'quebec':*",
      words: ['anti', 'racisme', 'a', 'quebec'],
    })
  })

  test('keeps quotes and a minus before a word', () => {
    expect(readSearch('“Hate crime” -police', ['en'])).toMatchObject({ text: '" hate crime " -police', beginnings: '' })
  })

  test('may be nothing, or signs that find nothing', () => {
    expect(readSearch(' ', ['en'])).toBeUndefined()
    expect(readSearch('?!', ['en'])).toBeNull()
  })

  test('is 200 characters at most', () => {
    expect(() => readSearch('a'.repeat(201), ['en'])).toThrow('A search has 200 characters at most.')
    expect(() => readSearch('a'.repeat(201), ['fr', 'en'])).toThrow('Une recherche compte au plus 200 caractères.')
  })

  test('never holds what a query of the database is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), text => {
        for (const word of readSearch(text, ['en'])?.words ?? []) expect(word).not.toMatch(/[\s'":&|!()*<>\\]/)
      }),
    )
  })
})

describe('mistyped words', () => {
  test.each([
    ['racism', 'racism', 0],
    ['racsim', 'racism', 1],
    ['rcism', 'racism', 1],
    ['raccism', 'racism', 1],
    ['rasism', 'racism', 1],
    ['hamitlno', 'hamilton', 2],
  ])('%s and %s are %d apart', (one, other, distance) => {
    expect(distanceOf(one, other)).toBe(distance)
    expect(distanceOf(other, one)).toBe(distance)
  })

  test('however long a search is, few forms of its words are looked for', () => {
    const words = [Array(12).fill('ab'.repeat(8)).join(' '), 'a'.repeat(200), 'ab'.repeat(100)]
    for (const word of words) expect(word.split(' ').flatMap(shortened).length).toBeLessThan(2_000)
    // one letter as typed, six as compared
    expect(() => readSearch('㌖'.repeat(110), ['en'])).toThrow('200 characters')
  })

  test('one mistake apart, two words share a shortened form', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 4, maxLength: 7 })
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const shared = shortened(one).some(form => shortened(other).includes(form))
        expect(distanceOf(one, other) > 1 || shared).toBe(true)
      }),
    )
  })

  const known = ['racism', 'municipality', 'toronto', 'taronto'].map(word => ({ word, written: word.toUpperCase() }))
  test.each([
    [['racsim'], 'RACISM'],
    [['racsim', 'municpality'], 'RACISM MUNICIPALITY'],
    [['racism'], undefined],
    [['racsim', 'zebra'], undefined],
    [['of', 'racsim', '2012'], 'of RACISM 2012'],
  ])('%s is taken for %s', (words, meant) => {
    expect(
      corrected(words, known)
        ?.map(({ written }) => written)
        .join(' '),
    ).toBe(meant)
  })
})

describe('marks', () => {
  const text = (lang: string, ...parts: [string, boolean][]) => ({
    lang,
    dir: 'ltr',
    parts: parts.map(([text, isFound]) => ({ text, isFound })),
  })

  test('stand in the language in which most was found, and then in the reader’s', () => {
    const english = text('en', ['city', true], [' plan', false])
    const french = text('fr', ['plan', true], [' de ', false], ['ville', true])
    expect(bestMarked([english, french], ['en', 'fr'])?.lang).toBe('fr')
    expect(bestMarked([english, text('fr', ['ville', true])], ['fr', 'en'])?.lang).toBe('fr')
    expect(bestMarked([], ['en'])).toBeUndefined()
  })

  test('an excerpt is short, and holds what was found', () => {
    const long = text('en', ['word '.repeat(200), false], ['found', true], [' word'.repeat(200), false])
    const excerpt = excerptOf(long)
      .parts.map(({ text }) => text)
      .join('')
    expect(excerpt).toMatch(/^… word .*found word.* …$/)
    expect(excerpt.length).toBeLessThan(260)
  })
})
