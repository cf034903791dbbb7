import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceOfEvidence, differenceOfTexts, partsOf, type TextPart } from './difference.ts'

const join = (parts: readonly TextPart[], ...kinds: TextPart['kind'][]) =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('')
const word = fc.constantFrom(
  'council',
  'voted',
  ' ',
  ', ',
  '\n',
  '。',
  'conseil',
  'مجلس',
  'thành phố',
  '市議会',
  '2026',
  '🙂',
)
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map(words => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const lang = fc.constantFrom('en', 'fr', 'ar', 'vi', 'ja', 'srs', 'iu-Cans')

describe('the parts of a text', () => {
  test('give back both texts, letter for letter, in every language', () => {
    fc.assert(
      fc.property(text, text, lang, (before, after, spoken) => {
        const parts = partsOf(before, after, spoken)
        expect(join(parts, 'SAME', 'REMOVED')).toBe(before)
        expect(join(parts, 'SAME', 'ADDED')).toBe(after)
      }),
    )
  })

  test('are never empty, and no two neighbours are of one kind', () => {
    fc.assert(
      fc.property(text, text, lang, (before, after, spoken) => {
        const parts = partsOf(before, after, spoken)
        expect(parts.every(part => part.text !== '')).toBe(true)
        expect(parts.every(({ kind }, at) => kind !== parts[at + 1]?.kind)).toBe(true)
      }),
    )
  })

  test('of a text with itself are one, and nothing is marked', () => {
    fc.assert(
      fc.property(text, lang, (same, spoken) => {
        expect(partsOf(same, same, spoken)).toEqual(same ? [{ kind: 'SAME', text: same }] : [])
      }),
    )
  })

  test('the way back removes what the way there has added', () => {
    fc.assert(
      fc.property(text, text, lang, (before, after, spoken) => {
        const [there] = differenceOfTexts({ [spoken]: before }, { [spoken]: after })
        const [back] = differenceOfTexts({ [spoken]: after }, { [spoken]: before })
        expect(join(back!.parts, 'SAME', 'ADDED')).toBe(join(there!.parts, 'SAME', 'REMOVED'))
        expect(back!.kind === 'SAME').toBe(there!.kind === 'SAME')
      }),
    )
  })

  test('are whole words: a longer one takes the place of a shorter', () => {
    expect(partsOf('Two towns voted.', 'Two townships voted.', 'en')).toEqual([
      { kind: 'SAME', text: 'Two ' },
      { kind: 'REMOVED', text: 'towns' },
      { kind: 'ADDED', text: 'townships' },
      { kind: 'SAME', text: ' voted.' },
    ])
  })

  test('words that changed side by side are one change, not a chequered one', () => {
    expect(partsOf('We met, talked and left.', 'We sat, spoke and left.', 'en')).toEqual([
      { kind: 'SAME', text: 'We ' },
      { kind: 'REMOVED', text: 'met, talked' },
      { kind: 'ADDED', text: 'sat, spoke' },
      { kind: 'SAME', text: ' and left.' },
    ])
  })

  test('are words also where the script sets no blanks between them', () => {
    const parts = partsOf('市議会は計画を採択した。', '市議会は予算を採択した。', 'ja')
    expect(parts.find(({ kind }) => kind === 'ADDED')).toEqual({ kind: 'ADDED', text: '予算' })
  })

  test('a long text that was written anew is shown whole, before and after', () => {
    const long = (letter: string) => Array.from({ length: 900 }, (_, at) => `${letter}${at}`).join(' ')
    expect(partsOf(long('a'), long('b'), 'en')).toEqual([
      { kind: 'REMOVED', text: long('a') },
      { kind: 'ADDED', text: long('b') },
    ])
  })
})

test('a language that one revision does not speak is added or removed as a whole', () => {
  const found = differenceOfTexts({ en: 'Done.', vi: 'Xong.' }, { en: 'Done.', fr: 'C’est fait.' })
  expect(
    found.map(({ lang: spoken, kind, addedWords, removedWords }) => [spoken, kind, addedWords, removedWords]),
  ).toEqual([
    ['en', 'SAME', 0, 0],
    ['fr', 'ADDED', 2, 0],
    ['vi', 'REMOVED', 0, 1],
  ])
})

describe('evidence', () => {
  const minutes = { title: 'Minutes', url: 'https://example.org/minutes', effectiveOn: '2026-03-21' }
  const figures = { title: 'Figures', url: 'https://example.org/figures', effectiveOn: null }

  test('is told by its address, or by its title where that was corrected', () => {
    const dated = { ...figures, effectiveOn: '2026-05-01' }
    const moved = { ...minutes, url: 'https://example.org/archive/minutes' }
    expect(differenceOfEvidence([minutes, figures], [dated, moved])).toEqual([
      { kind: 'CHANGED', before: figures, after: dated },
      { kind: 'CHANGED', before: minutes, after: moved },
    ])
  })

  test('that was removed comes last', () => {
    expect(differenceOfEvidence([minutes], [figures])).toEqual([
      { kind: 'ADDED', before: null, after: figures },
      { kind: 'REMOVED', before: minutes, after: null },
    ])
  })

  const item = fc.record({
    title: fc.constantFrom('Minutes', 'Figures', 'Photo'),
    url: fc.constantFrom('https://example.org/a', 'https://example.org/b'),
    effectiveOn: fc.constantFrom(null, '2026-03-21'),
  })
  test('of either revision is told once, and only what is alike is the same', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), fc.array(item, { maxLength: 6 }), (before, after) => {
        const found = differenceOfEvidence(before, after)
        const all = (side: 'before' | 'after') => found.flatMap(each => each[side] ?? [])
        expect(all('after')).toEqual(after)
        expect(new Set(all('before'))).toEqual(new Set(before))
        expect(all('before')).toHaveLength(before.length)
        for (const { kind, before: old, after: now } of found)
          expect(kind).toBe(
            !old ? 'ADDED' : !now ? 'REMOVED' : JSON.stringify(old) === JSON.stringify(now) ? 'SAME' : 'CHANGED',
          )
      }),
    )
  })

  test('in another order is the same', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), items => {
        expect(differenceOfEvidence(items, [...items].reverse()).every(({ kind }) => kind === 'SAME')).toBe(true)
      }),
    )
  })
})
