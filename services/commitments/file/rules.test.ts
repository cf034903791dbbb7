import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Grant, nobody, type Viewer, viewerWith } from '../../shared/viewer.ts'
import { allowanceAfter, faultOfAllowance, keyOfDocument, mayAddFile, mayReadFile, pathOfFile } from './rules.ts'

const grant = (role: Grant['role'], municipality: string | null = null): Grant => ({
  role,
  municipality,
  network: null,
})
const viewers: [name: string, viewer: Viewer, isEditor: boolean][] = [
  ['an editor of the municipality', viewerWith(grant('EDITOR', 'calgary')), true],
  ['an editor of another one', viewerWith(grant('EDITOR', 'edmonton')), false],
  ['a coordinator', viewerWith({ ...grant('COORDINATOR'), network: 'WIC' }), false],
  ['an organiser', viewerWith(grant('ORGANISER')), false],
  ['the secretariat', viewerWith(grant('SECRETARIAT')), false],
  ['the gateway', { ...nobody, isGateway: true }, false],
  ['a reader', viewerWith(), false],
  ['nobody', nobody, false],
]

test.each(viewers)('%s', (_name, viewer, isEditor) => {
  expect(mayAddFile(viewer, 'calgary')).toBe(isEditor)
  expect(mayReadFile(viewer, { municipality: 'calgary' }, false)).toBe(isEditor)
  expect(mayReadFile(viewer, { municipality: 'calgary' }, true)).toBe(true)
})

describe('what may be uploaded in a day', () => {
  const none = { files: 0, bytes: 0 }

  test('shrinks with each file, and is never less than nothing', () => {
    const uploads = fc.record({ files: fc.nat(300), bytes: fc.nat(2_000_000_000) })
    fc.assert(
      fc.property(uploads, fc.nat(20_000_000), (before, size) => {
        const left = allowanceAfter(before)
        const after = allowanceAfter({ files: before.files + 1, bytes: before.bytes + size })
        expect(left.files).toBeGreaterThanOrEqual(after.files)
        expect(left.bytes).toBeGreaterThanOrEqual(after.bytes)
        expect(after.files >= 0 && after.bytes >= 0).toBe(true)
        if (!faultOfAllowance(left, size)) expect(left.files - after.files).toBe(1)
      }),
    )
  })

  test.each([
    ['the hundred and first file', { files: 100, bytes: 100 }, 1],
    ['one byte too many', { files: 1, bytes: 499_999_999 }, 2],
    ['more than a day holds', none, 500_000_001],
  ])('refuses %s', (_what, uploaded, size) => {
    expect(faultOfAllowance(allowanceAfter(uploaded), size)).toMatchObject({ word: 'tooManyFiles' })
  })

  test('takes what fits exactly', () => {
    expect(faultOfAllowance(allowanceAfter({ files: 99, bytes: 499_999_999 }), 1)).toBeNull()
  })
})

test('a document is known by its file, or else by its link', () => {
  expect(keyOfDocument({ url: 'https://a.ca/', file: 'id' })).toBe('id')
  expect(keyOfDocument({ url: 'https://a.ca/' })).toBe('https://a.ca/')
  expect(pathOfFile({ id: 'id', name: 'محضر 1.pdf' })).toBe('/files/id/%D9%85%D8%AD%D8%B6%D8%B1%201.pdf')
})
