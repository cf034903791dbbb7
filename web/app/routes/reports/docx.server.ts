import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
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
import { addressIn, type ReportBlock, type ReportContent, type ReportLang } from './content.ts'

/** The report as a Word file. The same content gives the same bytes, whenever it is asked for. */
export async function docxOf(content: ReportContent, lang: ReportLang): Promise<Uint8Array<ArrayBuffer>> {
  const report = content.documents[lang]
  const linked = (text: string, href: string | null) =>
    href === null
      ? new TextRun(text)
      : new ExternalHyperlink({
          link: new URL(addressIn(href, lang), content.origin).href,
          children: [new TextRun({ text, style: 'Hyperlink' })],
        })
  const document = new Document({
    title: `${report.title} – ${report.subtitle}`,
    creator: report.subtitle,
    description: report.about,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: `${lang}-CA` } } },
        heading1: {
          run: { size: 30, bold: true, color: '0C3A43' },
          paragraph: { spacing: { before: 360, after: 120 } },
        },
        heading2: {
          run: { size: 24, bold: true, color: '0C3A43' },
          paragraph: { spacing: { before: 240, after: 80 } },
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
          new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ children: [new TextRun({ text: report.subtitle, size: 26 })], spacing: { after: 200 } }),
          new Paragraph({ children: [new TextRun({ text: report.about, italics: true })], spacing: { after: 200 } }),
          ...report.sections.flatMap(({ title, blocks }) => [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
            ...blocks.flatMap(block => partsOf(block, linked)),
          ]),
        ],
      },
    ],
  })
  return sameBytes(await Packer.toBuffer(document), content.composedOn)
}

type Linked = (text: string, href: string | null) => TextRun | ExternalHyperlink

function partsOf(block: ReportBlock, linked: Linked) {
  if (block.kind === 'figures')
    return [
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: block.figures.map(
          ({ label, value, href }) =>
            new TableRow({
              cantSplit: true,
              children: [
                new TableCell({
                  width: { size: 80, type: WidthType.PERCENTAGE },
                  margins: cell,
                  children: [new Paragraph(label)],
                }),
                new TableCell({
                  width: { size: 20, type: WidthType.PERCENTAGE },
                  margins: cell,
                  children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [linked(value, href)] })],
                }),
              ],
            }),
        ),
      }),
      new Paragraph({ text: '', spacing: { after: 80 } }),
    ]
  if (block.kind !== 'list') return [new Paragraph({ children: [new TextRun(block.text)], spacing: { after: 140 } })]
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [linked(block.title, block.href)] }),
    ...block.items.map(
      ({ text, note, href }) =>
        new Paragraph({
          bullet: { level: 0 },
          spacing: { after: 60 },
          children: [linked(text, href), ...(note ? [new TextRun({ text: ` (${note})`, color: '46585C' })] : [])],
        }),
    ),
  ]
}

const cell = { top: 60, bottom: 60, left: 100, right: 100 }

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
