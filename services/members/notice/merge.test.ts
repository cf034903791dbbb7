import { expect, test } from 'vitest'
import { ownUid } from '../../shared/calendar/occasion.ts'
import type { LetterEntry } from '../../shared/letters.ts'
import type { NewNotice } from './letter.ts'
import { tellsAllOf } from './merge.ts'

const notice = (...uids: string[]) => ({ occasions: uids.map(uid => ({ uid })) }) as Pick<NewNotice, 'occasions'>
const held = (...uids: string[]) => uids.map(uid => ({ uid: ownUid(uid, 'somebody') })) as LetterEntry[]

test('a letter is written anew only where the new one tells of all that it would have told', () => {
  expect(tellsAllOf(notice('one', 'two'), 'somebody', held('two'))).toBe(true)
  expect(tellsAllOf(notice('one'), 'somebody', [])).toBe(true)
  expect(tellsAllOf(notice('two'), 'somebody', held('one', 'two'))).toBe(false)
  expect(tellsAllOf(notice('one'), 'somebody else', held('one'))).toBe(false)
})
