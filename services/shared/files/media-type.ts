import { createReadStream } from 'node:fs'
import { fileTypeFromFile } from 'file-type'

/** What may be uploaded: its media type, and the endings by which people know it, the usual one first. */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'text/csv': ['csv'],
  'text/plain': ['txt', 'md'],
}

/** Office documents are archives of parts. */
export const isArchive = (mediaType: string) => /openxmlformats|oasis\.opendocument/.test(mediaType)

/** Text has no mark of its own: its name says which kind it is, and its bytes that it is text. */
const textTypes = ['text/csv', 'text/plain']

/** What a file is by what it holds, whatever it is called; undefined where that may not be uploaded. */
export async function mediaTypeOf(path: string, name: string): Promise<string | undefined> {
  const found = await fileTypeFromFile(path)
  if (found) return mediaTypes[found.mime] && !textTypes.includes(found.mime) ? found.mime : undefined
  const ending = endingOf(name)
  const type = textTypes.find(each => mediaTypes[each]?.includes(ending))
  return type && (await isText(path)) ? type : undefined
}

export const endingOf = (name: string) => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** UTF-8 without the control characters that no text has. */
async function isText(path: string) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path))
      if (hasControl(decoder.decode(chunk as Buffer, { stream: true }))) return false
    decoder.decode()
    return true
  } catch {
    return false
  }
}

// everything below the space but tab, line feed, form feed and carriage return
const hasControl = (text: string) => /[^\P{Cc}\t\n\f\r\u0085]/u.test(text)
