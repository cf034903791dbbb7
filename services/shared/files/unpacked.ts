import yauzl from 'yauzl'

/** Office documents are archives. Nobody's document is larger than this, or of more parts, once it is unpacked. */
const mostBytes = 200_000_000
const mostEntries = 5_000

/**
 * Whether an archive unpacks to more than any document does. It is unpacked once and nothing of it is kept: yauzl stops an entry
 * that turns out larger than the archive says. What cannot be unpacked is as bad.
 */
export async function isBomb(path: string): Promise<boolean> {
  let zip: yauzl.ZipFile | undefined
  try {
    zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false })
    if (zip.entryCount > mostEntries) return true
    let bytes = 0
    for await (const entry of zip.eachEntry()) {
      bytes += entry.uncompressedSize
      if (bytes > mostBytes) return true
      await readOver(await zip.openReadStreamPromise(entry))
    }
    return false
  } catch {
    return true
  } finally {
    zip?.close()
  }
}

async function readOver(stream: AsyncIterable<unknown>) {
  const parts = stream[Symbol.asyncIterator]()
  while (!(await parts.next()).done);
}
