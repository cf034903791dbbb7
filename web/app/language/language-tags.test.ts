import { expect, test } from 'vitest'
import { tagIn, tagsIn } from './language-tags.ts'

test('a tag is taken in any case, and what has not its shape is none', () => {
  expect(['FR', 'ase', 'iu-latn', 'fr-ca'].map(tagIn)).toEqual(['fr', 'ase', 'iu-Latn', 'fr-CA'])
  expect(['', 'français', 'klingon', 'a', 'x-y', 'en_CA', "fr'--"].map(tagIn)).toEqual(Array(7).fill(null))
})

test('tags are parted by commas of any script, semicolons or blanks', () => {
  expect(tagsIn(' IU, cr;ase، fcs\nkreyòl ')).toEqual(['iu', 'cr', 'ase', 'fcs', 'kreyòl'])
  expect(tagsIn(' ')).toEqual([])
})
