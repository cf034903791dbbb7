import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { FileToSendDocument } from '../../app/graphql/generated/graphql.ts'
import { createAsking } from '../feeds/asking.ts'
import { readerOf, Refusal } from '../feeds/refusal.ts'
import type { PortalGraph, Visitor } from '../portal-graph.ts'
import { rangeAsked } from './range.ts'

/** Pictures cannot run anything and are looked at in place; everything else is saved first. */
const shown = ['image/png', 'image/jpeg', 'image/webp']

/** Whatever a browser takes a file for, it runs nothing in the portal's name. */
const policy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

/** Sends a file to whoever may see it. For everybody else there is none by this name. */
export const sendFile =
  <Person extends Visitor, Context>(graph: PortalGraph<Person, Context>) =>
  async (request: Request, response: Response) => {
    const { authorization, cookie } = request.headers
    // whoever is not known sees what everybody sees
    const person = await graph.visitorOf({ authorization, cookie }).catch(() => null)
    const ask = createAsking(graph, person)
    const { evidenceFile, libraryFile, takenBackFile } = await ask(
      FileToSendDocument,
      { id: request.params['id'] ?? '' },
      readerOf(request),
    )
    const file = evidenceFile ?? libraryFile
    if (takenBackFile) throw new Refusal(410, t => t('refusal.takenBack', { reason: takenBackFile.reason.text }))
    if (!file) throw new Refusal(404, t => t('refusal.noFile'))
    if (!file.isPublic) person?.cookies.forEach(each => response.append('Set-Cookie', each))

    const { name, mediaType, size, sha256 } = file
    response.set({
      'Accept-Ranges': 'bytes',
      'Cache-Control': cachingOf(file, file === libraryFile),
      'Content-Disposition': dispositionOf(name, shown.includes(mediaType)),
      'Content-Security-Policy': policy,
      'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'Cross-Origin-Resource-Policy': 'same-origin',
      ETag: `"${sha256}"`,
      'X-Content-Type-Options': 'nosniff',
    })
    // a reload asks for the word of the origin, and this is it
    delete request.headers['cache-control']
    if (request.fresh) return void response.status(304).end()
    const range = rangeAsked(request.get('Range'), size, request.get('If-Range'), `"${sha256}"`)
    if (range === 'none') return void response.status(416).set('Content-Range', `bytes */${size}`).end()
    if (range) response.status(206).set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
    response.set('Content-Length', String(range ? range.end - range.start + 1 : size))
    if (request.method === 'HEAD') return void response.end()

    const bytes = await graph.files.read(sha256, range)
    if (!bytes) throw new Refusal(503, t => t('refusal.fileLater'))
    // a reader who leaves is no fault
    await pipeline(bytes, response).catch(error => {
      if (!response.destroyed) throw error
    })
  }

/** Published evidence stays, and an hour lets a caught mistake be put right; what the library holds may be withdrawn any time. */
function cachingOf({ isPublic }: { isPublic: boolean }, isOfLibrary: boolean) {
  if (!isPublic) return 'private, no-store'
  return isOfLibrary ? 'public, no-cache' : 'public, max-age=3600'
}

/** The name twice: for programs that read ASCII only, and as it is (RFC 6266). */
function dispositionOf(name: string, isShown: boolean) {
  const plain = name.replace(/[^\w.,()+ -]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${isShown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${whole}`
}
