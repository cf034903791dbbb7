import { describe, expect, test } from 'vitest'
import { type Grant, nobody, type Viewer, viewerWith } from '../../shared/viewer.ts'
import { faultsOfValidation, faultsOfWords, mayReply, mayValidate, mayWithdraw } from './rules.ts'

const everything = { municipality: null, network: null }
const editorOf = (municipality: string): Grant => ({ role: 'EDITOR', municipality, network: null })

describe('what somebody may do with the validations of Calgary’s report', () => {
  const secretariat: Grant = { role: 'SECRETARIAT', ...everything }
  const deeds: Record<string, (viewer: Viewer) => boolean> = {
    'validate for the secretariat': viewer => mayValidate(viewer, 'calgary', null),
    'validate as Edmonton': viewer => mayValidate(viewer, 'calgary', 'edmonton'),
    'validate as Calgary': viewer => mayValidate(viewer, 'calgary', 'calgary'),
    'withdraw the secretariat’s': viewer => mayWithdraw(viewer, { municipality: 'calgary', peer: null }),
    'withdraw Edmonton’s': viewer => mayWithdraw(viewer, { municipality: 'calgary', peer: 'edmonton' }),
    reply: viewer => mayReply(viewer, { municipality: 'calgary' }),
  }
  const rows: [who: string, Viewer, may: string[]][] = [
    ['the secretariat', viewerWith(secretariat), ['validate for the secretariat', 'withdraw the secretariat’s']],
    ['an editor of Edmonton', viewerWith(editorOf('edmonton')), ['validate as Edmonton', 'withdraw Edmonton’s']],
    ['an editor of Calgary', viewerWith(editorOf('calgary')), ['reply']],
    ['an editor of both', viewerWith(editorOf('edmonton'), editorOf('calgary')), ['reply']],
    ['the secretariat, where it edits for Calgary', viewerWith(secretariat, editorOf('calgary')), ['reply']],
    ['an editor of Hamilton', viewerWith(editorOf('hamilton')), []],
    ['a coordinator', viewerWith({ role: 'COORDINATOR', municipality: null, network: 'CMARD' }), []],
    ['an organiser', viewerWith({ role: 'ORGANISER', ...everything }), []],
    ['a reader', viewerWith(), []],
    ['nobody', nobody, []],
    ['the gateway', { ...nobody, isGateway: true }, []],
  ]
  test.each(rows)('%s', (_who, viewer, may) => {
    expect(Object.keys(deeds).filter(deed => deeds[deed]?.(viewer))).toEqual(may)
  })
})

describe('what is wrong with a validation', () => {
  const words = [{ lang: 'en', text: 'The minutes show it.' }]
  const faults = (changed: object) =>
    faultsOfValidation({ words, ...changed }).map(({ word, field }) => `${word} ${field}`)

  test.each<[what: string, changed: object, expected: string[]]>([
    ['nothing in a sound one', {}, []],
    ['it says why', { words: [] }, ['required words']],
    ['in words that end', { words: [{ lang: 'en', text: 'a'.repeat(2_001) }] }, ['tooLong words.0.text']],
    ['each language once', { words: [...words, ...words] }, ['saidTwice words.1.lang']],
    ['links have a title', { links: [{ title: ' ' }] }, ['required links.0.title']],
    ['a short one', { links: [{ title: 'a'.repeat(201) }] }, ['tooLong links.0.title']],
    ['and are ten at most', { links: Array(11).fill({ title: 'Minutes' }) }, ['tooMany links']],
    ['a key is short', { idempotencyKey: 'a'.repeat(201) }, ['tooLong idempotencyKey']],
  ])('%s', (_what, changed, expected) => expect(faults(changed)).toEqual(expected))

  test('a reply says something too', () => {
    expect(faultsOfWords([{ lang: 'en', text: ' ' }]).map(({ word }) => word)).toEqual(['required'])
  })
})
