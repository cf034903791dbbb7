import {
  MaxPartSizeExceededError,
  unstable_createMemoryUploadHandler as createMemoryUploadHandler,
  unstable_parseMultipartFormData as parseMultipartFormData,
} from '@remix-run/node'

const mostBytes = 5_000_000
// the file, and what the form says around it
const mostRequest = mostBytes + 20_000

/**
 * The form with its sheet; null when that is larger than any roster. A form says how long it is (`web/http/form-limits.ts`), and is
 * refused before it is read.
 */
export async function sheetIn(request: Request): Promise<FormData | null> {
  if (Number(request.headers.get('Content-Length') ?? 0) > mostRequest) return null
  try {
    return await parseMultipartFormData(request, createMemoryUploadHandler({ maxPartSize: mostBytes }))
  } catch (error) {
    if (error instanceof MaxPartSizeExceededError) return null
    throw new Response(null, { status: 400 })
  }
}
