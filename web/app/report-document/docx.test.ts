import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ReportDocument } from './document.ts'
import { docxOf } from './docx.server.ts'

const document = (lang: 'en' | 'fr' | 'ar'): ReportDocument => ({
  lang,
  title: 'Évolution des municipalités signataires',
  subtitle: 'Coalition, du 1er juin 2007 au 31 août 2008',
  about: 'Établi à partir des dossiers <du portail> & vérifié.',
  sections: [
    {
      key: 'ROSTER',
      title: 'Arrivées et départs',
      blocks: [
        {
          kind: 'figures',
          figures: [{ label: 'Membres', value: '8', href: '/{lang}/municipalities?asOf=2008-08-31' }],
        },
        { kind: 'text', text: 'Personne n’est compté par supposition.' },
        { kind: 'written', text: 'Écrit par une agente : « ça avance ».' },
        {
          kind: 'list',
          title: 'Comptés',
          href: '/graphql#query=x',
          items: [{ text: 'Montréal', note: 'à Québec', href: '/{lang}/municipalities/montreal' }],
        },
      ],
    },
  ],
})
const file = (lang: 'en' | 'fr' | 'ar') => ({
  document: document(lang),
  composedOn: '2026-06-15',
  origin: 'https://portal.example',
})

const plain = (xml: string) =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

test('the file reads back word for word, accents and all', async () => {
  const files = unzipSync(await docxOf(file('fr')))
  const text = plain(strFromU8(files['word/document.xml'] ?? new Uint8Array()))
  for (const said of [
    'Évolution des municipalités signataires',
    'du 1er juin 2007 au 31 août 2008',
    '<du portail> & vérifié',
    'Arrivées et départs',
    'Personne n’est compté par supposition.',
    'Écrit par une agente : « ça avance ».',
    'Montréal (à Québec)',
  ])
    expect(text).toContain(said)
  const links = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array())
  expect(links).toContain('https://portal.example/fr/municipalities?asOf=2008-08-31')
  expect(links).toContain('https://portal.example/fr/municipalities/montreal')
})

test('the same content gives the same bytes, and another content others', async () => {
  const [one, again] = [await docxOf(file('en')), await docxOf(file('en'))]
  expect(Buffer.from(again).equals(Buffer.from(one))).toBe(true)
  const later = { ...file('en'), composedOn: '2026-06-16' }
  expect(Buffer.from(await docxOf(later)).equals(Buffer.from(one))).toBe(false)
})

test('every link of the text has its address', async () => {
  const files = unzipSync(await docxOf(file('en')))
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const links = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array())
  const used = [...text.matchAll(/<w:hyperlink[^>]*r:id="([^"]+)"/g)].map(([, id]) => id)
  expect(used).toHaveLength(3)
  for (const id of used) expect(links).toContain(`Id="${id}"`)
})

test('a report in Arabic runs from right to left; a passage keeps its own direction', async () => {
  const arabic = file('ar')
  const passages = [{ label: 'ما أُنجز', text: 'Staff were trained.', lang: 'en' }]
  const record = { kind: 'record' as const, record: 'progress:1', title: 'التزام', lang: 'ar', href: null, note: null }
  arabic.document.sections[0]?.blocks.push({ ...record, facts: [], passages, lists: [] })
  const text = strFromU8(unzipSync(await docxOf(arabic))['word/document.xml'] ?? new Uint8Array())
  const paragraphs = text.split('</w:p>')
  const holding = (words: string) => paragraphs.find(one => one.includes(words)) ?? ''
  expect(holding('ما أُنجز')).toContain('<w:bidi/>')
  expect(holding('Staff were trained.')).not.toContain('<w:bidi/>')
})

test('what stands beside a note in another language runs in its own direction', async () => {
  const item = { text: 'Train', note: 'Complete', own: { text: 'الموارد البشرية', lang: 'ar' }, href: null }
  const report = file('en')
  report.document.sections[0]?.blocks.push({ kind: 'list', title: 'Actions', href: null, items: [item] })
  const text = strFromU8(unzipSync(await docxOf(report))['word/document.xml'] ?? new Uint8Array())
  const runs = text.split('</w:r>')
  const holding = (words: string) => runs.find(one => one.includes(words)) ?? ''
  expect(holding('الموارد')).toContain('<w:rtl/>')
  expect(holding(' (Complete · ')).not.toContain('<w:rtl/>')
})
