import { expect, test } from 'vitest'
import words from '../../services/commitments/year-sheet/words.json' with { type: 'json' }
import { languages, word } from '../kit/words.ts'

test.each(languages)('a sheet calls a status in %s what the pages call it', lang => {
  for (const [status, texts] of Object.entries(words.statuses))
    expect(texts[lang]).toBe(word(lang, 'terms', `status.${status}`))
})
