import { folded, type Texts } from '../../shared/language.ts'
import type { ResourceKind } from '../database/tables.ts'

const longest = 70
const spelled: Record<string, string> = { œ: 'oe', æ: 'ae', ø: 'o', ß: 'ss', ł: 'l', ð: 'd', þ: 'th' }
/** Addresses of pages beside the items. */
const taken = ['new', 'collections']

/** A readable address out of the title; the kind stands in for one without Latin letters. The address itself comes first, then numbered ones, and one that is free in any case. */
export function addressesOf(title: Texts, kind: ResourceKind | 'collection', token: string) {
  const words = ascii(title['en'] ?? '') || Object.values(title).map(ascii).find(Boolean) || ascii(kind)
  const short = words.length <= longest ? words : words.slice(0, longest).replace(/-[^-]*$/, '')
  const numbered = [2, 3, 4, 5, 6, 7, 8, 9].map(number => `${short}-${number}`)
  return [...(taken.includes(short) ? [] : [short]), ...numbered, `${short}-${token}`]
}

const ascii = (text: string) =>
  folded(text)
    .replace(/[œæøßłðþ]/g, letter => spelled[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
