import type { PlanDocumentFormat } from '../../graphql/generated/graphql.ts'

const formats: Record<string, PlanDocumentFormat> = {
  txt: 'TEXT',
  md: 'MARKDOWN',
  markdown: 'MARKDOWN',
  htm: 'HTML',
  html: 'HTML',
  csv: 'CSV',
  docx: 'DOCX',
}

/** What was uploaded, or else what was pasted. A file tells its format by its name. */
export async function documentIn(form: FormData) {
  const [file, pasted] = [form.get('file'), form.get('document')]
  if (!(file instanceof Blob) || file.size === 0)
    return { document: typeof pasted === 'string' ? pasted : '', format: null }
  const name = 'name' in file && typeof file.name === 'string' ? file.name : ''
  const format = formats[name.toLowerCase().split('.').at(-1) ?? ''] ?? null
  if (format === 'DOCX') return { document: Buffer.from(await file.arrayBuffer()).toString('base64'), format }
  // as a word processor saves it: with a mark of its encoding, or in that of Windows
  const bytes = Buffer.from(await file.arrayBuffer())
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const document = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes)
  return { document: document.replaceAll('\0', ''), format }
}
