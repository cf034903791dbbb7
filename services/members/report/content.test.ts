import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentOf } from '../../../test/kit/report.ts'
import { faultsOfContent } from './content.ts'

const report = { id: 'a', network: 'CMARD', periodFrom: '2007-06-01', periodTo: '2008-08-31', corrects: null } as const
const content = contentOf({ id: 'a', network: 'CMARD', from: '2007-06-01', to: '2008-08-31' })
const atOf = (value: unknown) => faultsOfContent(JSON.stringify(value), report)[0]?.facts?.['at']
const { documents } = content
const withBlock = (block: object) => ({
  ...content,
  documents: { ...documents, en: { ...documents.en, sections: [{ key: 'GAPS', title: 'Gaps', blocks: [block] }] } },
})
const firstBlock = 'documents.en.sections.0.blocks.0'

test('a report is locked with what it says', () => {
  expect(atOf(content)).toBeUndefined()
  expect(atOf(withBlock({ kind: 'written', text: '' }))).toBeUndefined()
})

test.each([
  ['nothing', {}, 'version'],
  ['another report', { ...content, report: { ...content.report, id: 'b' } }, 'report.id'],
  ['another period', { ...content, report: { ...content.report, to: '2009-08-31' } }, 'report.to'],
  ['one language', { ...content, documents: { en: documents.en } }, 'documents.fr'],
  ['one language twice', { ...content, documents: { en: documents.en, fr: documents.en } }, 'documents.fr.lang'],
  ['a day that is none', { ...content, composedOn: '2008-02-30' }, 'composedOn'],
  ['an origin that is none', { ...content, origin: 'javascript:alert(1)' }, 'origin'],
  ['more than it may', { ...content, said: 'é' }, 'said'],
  ['a block of no kind', withBlock({ kind: 'html', text: '<b>' }), `${firstBlock}.kind`],
  [
    'a link to elsewhere',
    withBlock({ kind: 'list', title: '', href: '//evil.example', items: [] }),
    `${firstBlock}.href`,
  ],
])('it is not locked with %s', (_, value, at) => {
  expect(atOf(value)).toBe(at)
})

test('whatever is locked in its place is refused, and never fails', () => {
  fc.assert(fc.property(fc.json(), text => faultsOfContent(text, report).length === 1))
})
