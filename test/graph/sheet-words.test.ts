import { expect, test } from 'vitest'
import ofAssessments from '../../services/commitments/assessment-sheet/words.json' with { type: 'json' }
import words from '../../services/commitments/year-sheet/words.json' with { type: 'json' }
import { languages, word } from '../kit/words.ts'

test.each(languages)('a sheet calls a status in %s what the pages call it', lang => {
  for (const [status, texts] of Object.entries(words.statuses))
    expect(texts[lang]).toBe(word(lang, 'terms', `status.${status}`))
})

test.each(languages)('a sheet of an assessment calls ratings and columns in %s what the pages call them', lang => {
  for (const [rating, texts] of Object.entries(ofAssessments.ratings))
    expect(texts[lang]).toBe(word(lang, 'assessment', `ratings.${rating}`))
  for (const column of ['rating', 'reason', 'evidence', 'evidenceOn', 'gap', 'owner'] as const)
    expect(ofAssessments.columns[column][lang]).toBe(word(lang, 'assessment', column))
})
