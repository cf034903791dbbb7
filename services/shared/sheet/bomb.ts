import { once } from 'node:events'
import { promisify } from 'node:util'
import yauzl from 'yauzl'
import { SheetRefusal } from './refusal.ts'
import { mostColumns, mostRows } from './rows.ts'

const mostBytes = 40_000_000
const mostFiles = 500
const mostCells = (mostRows + 1) * mostColumns

const open = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer)

/**
 * Unpacks a workbook once and keeps nothing of it, so that a small file that becomes an endless one is refused before it is
 * read. yauzl stops an entry that turns out larger than the archive says.
 */
export async function refuseBomb(file: Uint8Array) {
  try {
    const zip = await open(Buffer.from(file.buffer, file.byteOffset, file.byteLength), { lazyEntries: true })
    if (zip.entryCount > mostFiles) throw new SheetRefusal('tooLargeInside')
    const total = { bytes: 0, rows: 0, cells: 0 }
    for await (const entry of entriesOf(zip)) {
      total.bytes += entry.uncompressedSize
      if (total.bytes > mostBytes) throw new SheetRefusal('tooLargeInside')
      await count(zip, entry, total)
      if (total.rows > mostRows + 1) throw new SheetRefusal('tooManyRows', { facts: { most: mostRows } })
      if (total.cells > mostCells) throw new SheetRefusal('tooLargeInside')
    }
  } catch (error) {
    throw error instanceof SheetRefusal ? error : new SheetRefusal('noWorkbook')
  }
}

async function* entriesOf(zip: yauzl.ZipFile) {
  for (let left = zip.entryCount; left > 0; left -= 1) {
    const next = once(zip, 'entry')
    zip.readEntry()
    const [entry] = (await next) as [yauzl.Entry]
    yield entry
  }
}

async function count(zip: yauzl.ZipFile, entry: yauzl.Entry, total: { rows: number; cells: number }) {
  // as ExcelJS finds them: anywhere in the name
  const isSheet = /xl\/worksheets\/sheet\d+[.]xml/.test(entry.fileName)
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
  )
  for await (const chunk of stream) {
    if (!isSheet) continue
    const text = (chunk as Buffer).toString('latin1')
    total.rows += text.match(/<row[\s/>]/g)?.length ?? 0
    total.cells += text.match(/<c[\s/>]/g)?.length ?? 0
    if (total.rows > mostRows + 1 || total.cells > mostCells) return
  }
}
