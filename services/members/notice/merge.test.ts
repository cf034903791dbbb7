import { expect, test } from 'vitest'
import { ownUid } from '../../shared/calendar/occasion.ts'
import { tellsAllOf } from './merge.ts'

const notice = (...uids: string[]) => ({ occasions: uids.map(uid => ({ uid })) })
const held = (...uids: string[]) => uids.map(uid => ({ uid: ownUid(uid, 'somebody') }))

test('a letter is written anew only where the new one tells of all that it would have told', () => {
  expect(tellsAllOf(notice('one', 'two'), 'somebody', held('two'))).toBe(true)
  expect(tellsAllOf(notice('one'), 'somebody', [])).toBe(true)
  expect(tellsAllOf(notice('two'), 'somebody', held('one', 'two'))).toBe(false)
  expect(tellsAllOf(notice('one'), 'somebody else', held('one'))).toBe(false)
})
