import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { directionOf } from '../language/languages.ts'
import { addressIn, type ReportBlock, type ReportDocument, type ReportItem } from './document.ts'

interface File {
  document: ReportDocument
  /** The day on which it was put together. */
  composedOn: string
  /** Where the portal stands: links begin with it. */
  origin: string
}

/** The report as a Word file. The same content gives the same bytes, whenever it is asked for. */
export async function docxOf({ document: report, composedOn, origin }: File): Promise<Uint8Array<ArrayBuffer>> {
  const { lang } = report
  const isRightToLeft = directionOf(lang) === 'rtl'
  const words: Words = {
    run: (text, options = {}) => new TextRun({ text, rightToLeft: isRightToLeft, ...options }),
    linked: (text, href) =>
      href === null
        ? words.run(text)
        : new ExternalHyperlink({
            link: new URL(addressIn(href, lang), origin).href,
            children: [words.run(text, { style: 'Hyperlink' })],
          }),
    paragraph: (children, options = {}) => new Paragraph({ children, bidirectional: isRightToLeft, ...options }),
  }
  const { run, paragraph } = words
  const document = new Document({
    title: `${report.title} – ${report.subtitle}`,
    creator: report.subtitle,
    description: report.about,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: languageTags[lang] ?? lang } } },
        heading1: {
          run: { size: 30, bold: true, color: '0C3A43' },
          paragraph: { spacing: { before: 360, after: 120 } },
        },
        heading2: {
          run: { size: 24, bold: true, color: '0C3A43' },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
        heading3: {
          run: { size: 22, bold: true, color: '46585C' },
          paragraph: { spacing: { before: 120, after: 40 } },
        },
        title: { run: { size: 44, bold: true, color: '0C3A43' }, paragraph: { spacing: { after: 80 } } },
      },
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          paragraph([run(report.title)], { heading: HeadingLevel.TITLE }),
          paragraph([run(report.subtitle, { size: 26 })], { spacing: { after: 200 } }),
          paragraph([run(report.about, { italics: true })], { spacing: { after: 200 } }),
          ...report.sections.flatMap(({ title, blocks }) => [
            paragraph([run(title)], { heading: HeadingLevel.HEADING_1 }),
            ...blocks.flatMap(block => partsOf(block, words)),
          ]),
        ],
      },
    ],
  })
  return sameBytes(await Packer.toBuffer(document), composedOn)
}

const languageTags: Record<string, string> = { en: 'en-CA', fr: 'fr-CA', ar: 'ar-SA', vi: 'vi-VN' }

/** Runs and paragraphs in the direction of the report. */
interface Words {
  run: (text: string, options?: IRunOptions) => TextRun
  linked: (text: string, href: string | null) => TextRun | ExternalHyperlink
  paragraph: (children: (TextRun | ExternalHyperlink)[], options?: IParagraphOptions) => Paragraph
}

function partsOf(block: ReportBlock, words: Words): (Paragraph | Table)[] {
  const { run, linked, paragraph } = words
  if (block.kind === 'figures')
    return tableOf(
      block.figures.map(({ label, value, href }) => [
        paragraph([run(label)]),
        paragraph([linked(value, href)], { alignment: AlignmentType.END }),
      ]),
      [80, 20],
    )
  if (block.kind === 'table')
    return [
      paragraph([run(block.caption, { bold: true })], { spacing: { before: 120, after: 80 }, keepNext: true }),
      ...tableOf(
        [
          block.head.map(name => paragraph([run(name, { bold: true })])),
          ...block.rows.map(row => row.map(({ text }) => paragraph([run(text)]))),
        ],
        [52, ...block.head.slice(1).map(() => 48 / Math.max(1, block.head.length - 1))],
        true,
      ),
    ]
  if (block.kind === 'list')
    return [
      paragraph([linked(block.title, block.href)], { heading: HeadingLevel.HEADING_2 }),
      ...itemsOf(block.items, words),
    ]
  if (block.kind === 'record')
    return [
      paragraph([linked(block.title, block.href)], { heading: HeadingLevel.HEADING_2 }),
      ...(block.note ? [paragraph([run(block.note, { color: '46585C' })], { spacing: { after: 80 } })] : []),
      ...block.facts.map(({ label, value }) =>
        paragraph([run(`${label}: `, { color: '46585C' }), run(value, { bold: true })], { spacing: { after: 40 } }),
      ),
      ...block.passages.flatMap(({ label, text, lang }) => [
        paragraph([run(label)], { heading: HeadingLevel.HEADING_3 }),
        ...text
          .split(/\r?\n/)
          .filter(line => line.trim())
          .map(line => {
            const rightToLeft = directionOf(lang) === 'rtl'
            return paragraph([run(line, { rightToLeft })], { bidirectional: rightToLeft, spacing: { after: 100 } })
          }),
      ]),
      ...block.lists.flatMap(({ title, items }) => [
        paragraph([run(title)], { heading: HeadingLevel.HEADING_3 }),
        ...itemsOf(items, words),
      ]),
    ]
  return [paragraph([run(block.text)], { spacing: { after: 140 } })]
}

const itemsOf = (items: readonly ReportItem[], { run, linked, paragraph }: Words) =>
  items.map(({ text, note, own, href }) =>
    paragraph([linked(text, href), ...noteOf(note, own, run)], {
      bullet: { level: 0 },
      spacing: { after: 60 },
    }),
  )

function noteOf(note: string | null, own: ReportItem['own'], run: Words['run']) {
  const color = '46585C'
  if (!own) return note ? [run(` (${note})`, { color })] : []
  return [
    run(note ? ` (${note} · ` : ' (', { color }),
    run(own.text, { color, rightToLeft: directionOf(own.lang) === 'rtl' }),
    run(')', { color }),
  ]
}

const cell = { top: 60, bottom: 60, left: 100, right: 100 }

function tableOf(rows: readonly (readonly Paragraph[])[], shares: readonly number[], hasHead = false) {
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(
        (cells, at) =>
          new TableRow({
            cantSplit: true,
            tableHeader: hasHead && at === 0,
            children: cells.map(
              (one, index) =>
                new TableCell({
                  width: { size: shares[index] ?? 20, type: WidthType.PERCENTAGE },
                  margins: cell,
                  children: [one],
                }),
            ),
          }),
      ),
    }),
    new Paragraph({ text: '', spacing: { after: 80 } }),
  ]
}

/** The library names links at random, and writes the time of day into the file. */
function sameBytes(packed: Uint8Array, day: string) {
  const names = new Map<string, string>()
  const plain = (text: string) =>
    text
      .replace(/rId[a-z0-9_-]{21}/g, id => {
        const name = names.get(id) ?? `rIdLink${names.size + 1}`
        names.set(id, name)
        return name
      })
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
  const files = Object.entries(unzipSync(packed)).sort(([a], [b]) => (a < b ? -1 : 1))
  // the text comes first: its order of links names them
  const isText = (name: string) => name === 'word/document.xml'
  const written = new Map(
    [...files.filter(([name]) => isText(name)), ...files.filter(([name]) => !isText(name))].map(([name, bytes]) => [
      name,
      /\.(xml|rels)$/.test(name) ? strToU8(plain(strFromU8(bytes))) : bytes,
    ]),
  )
  const entries = Object.fromEntries(files.map(([name]) => [name, written.get(name) ?? new Uint8Array()]))
  return new Uint8Array(zipSync(entries, { mtime: '2000-01-01T00:00:00' }))
}
