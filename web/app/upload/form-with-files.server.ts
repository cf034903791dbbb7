import {
  type ActionFunctionArgs,
  unstable_parseMultipartFormData as parseMultipartFormData,
  type UploadHandlerPart,
} from '@remix-run/node'
import { type Holder, type Kept, keepFile } from './keep-file.server.ts'

/** The ending of a field that takes a file, and of the hidden one beside it that names what is kept: `evidence[0].upload`, `evidence[0].file`, or `upload` and `file` alone. */
const upload = /(^|\.)upload$/

const mostText = 1_000_000

export interface FormWithFiles {
  form: FormData
  /** Files that were not taken, by the name of their field. Everything else of the form is there. */
  refused: Record<string, Exclude<Kept, { file: unknown }>>
}

/**
 * A form with its files: they are kept while it is read, and the form holds their ids. What is refused is read over, so that the
 * fields behind it are not lost.
 */
export async function formWithFiles(args: ActionFunctionArgs, holder: Holder): Promise<FormWithFiles> {
  const { request, context, params } = args
  const refused: FormWithFiles['refused'] = {}
  const isMultipart = request.headers.get('Content-Type')?.startsWith('multipart/form-data')
  if (!isMultipart) return { form: await request.formData(), refused }

  const kept = new Map<string, string>()
  const lang = params['lang'] ?? 'en'
  let mayKeep: Promise<boolean> | undefined

  async function take({ name, filename, data }: UploadHandlerPart) {
    const parts = data[Symbol.asyncIterator]()
    if (filename === undefined) return await textOf(parts)
    if (filename && upload.test(name)) {
      mayKeep ??= holder.mayAdd(context, lang)
      const answer: Kept = (await mayKeep)
        ? await keepFile(context, holder, { name: filename, bytes: shared(parts) }, lang)
        : { refused: 'notAllowed', message: null }
      if ('file' in answer) kept.set(name.replace(/upload$/, 'file'), answer.file.id)
      else refused[name] = answer
    }
    await readOver(parts)
    return undefined
  }

  const form = await parseMultipartFormData(request, take).catch(() => {
    throw new Response(null, { status: 400 })
  })
  for (const [name, id] of kept) form.set(name, id)
  return { form, refused }
}

type Parts = AsyncIterator<Uint8Array>

/** The rest stays readable where its reader stops before the end. */
async function* shared(parts: Parts) {
  for (let part = await parts.next(); !part.done; part = await parts.next()) yield part.value
}

async function readOver(parts: Parts) {
  while (!(await parts.next()).done);
}

async function textOf(parts: Parts) {
  const read: Uint8Array[] = []
  let size = 0
  for await (const part of shared(parts)) {
    size += part.byteLength
    if (size > mostText) throw new Response(null, { status: 413 })
    read.push(part)
  }
  return Buffer.concat(read).toString('utf8')
}
