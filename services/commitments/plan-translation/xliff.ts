import { createHash } from 'node:crypto'
import { DOMImplementation, DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom'
import type { PlanWordingRow } from '../database/tables.ts'
import { type Entry, plain, type PlanText, type TextConflict, type TextPair } from './rules.ts'

const namespace = 'urn:oasis:names:tc:xliff:document:2.0'
const metadata = 'urn:oasis:names:tc:xliff:metadata:2.0'
const states = { MISSING: 'initial', STALE: 'initial', CURRENT: 'translated' } as const

/** Of a translation as it stood when the file went out: told again by words, not by what a tool made of their blanks. */
const markOf = (text: string) =>
  createHash('sha256')
    .update(writable(plain(text)))
    .digest('base64url')
    .slice(0, 16)

/** Letters that no XML can hold. */
const writable = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')

/** A plan beside its translation as XLIFF 2.0: a unit for each text, named by its number. */
export function xliffOf(
  plan: string,
  pairs: readonly TextPair[],
  { lang, sourceLang }: { lang: string; sourceLang: string },
) {
  const document = new DOMImplementation().createDocument(namespace, 'xliff')
  const root = document.documentElement as Element
  const add = (parent: Element, name: string, attributes: Record<string, string>, text?: string, of = namespace) => {
    const element = document.createElementNS(of, name)
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, writable(value))
    if (text !== undefined) element.appendChild(document.createTextNode(writable(text)))
    parent.appendChild(element)
    return element
  }
  for (const [name, value] of Object.entries({ version: '2.0', srcLang: sourceLang, trgLang: lang }))
    root.setAttribute(name, value)
  // declared once, and not at each of a thousand units
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:mda', metadata)
  const file = add(root, 'file', { id: plan })
  for (const { id, number, source, text, state } of pairs) {
    const unit = add(file, 'unit', { id, ...(number ? { name: number } : {}) })
    const remembered = add(add(unit, 'mda:metadata', {}, undefined, metadata), 'mda:metaGroup', {}, undefined, metadata)
    add(remembered, 'mda:meta', { type: 'read' }, markOf(text?.[lang] ?? ''), metadata)
    const segment = add(unit, 'segment', { state: states[state] })
    add(segment, 'source', {}, source[sourceLang] ?? '')
    if (text) add(segment, 'target', {}, text[lang] ?? '')
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`
}

/** `read` is the mark of what its target said when the file went out; null where a tool has dropped it. */
export type XliffUnit = { id: string; source: string; target: string; isDone: boolean; read: string | null }
export type Xliff = { srcLang: string; trgLang: string; units: XliffUnit[] }

/** Undefined where it is no XLIFF 2. A file that brings definitions of its own is not read. */
export function xliffIn(text: string): Xliff | undefined {
  if (/<!DOCTYPE/i.test(text)) return undefined
  const faults: string[] = []
  let root: Element | null
  try {
    const parser = new DOMParser({ onError: (level, message) => void (level === 'warning' || faults.push(message)) })
    root = parser.parseFromString(text.replace(/^\ufeff/, ''), 'text/xml').documentElement
  } catch {
    return undefined
  }
  if (
    faults.length > 0 ||
    root?.localName !== 'xliff' ||
    !root.namespaceURI?.startsWith('urn:oasis:names:tc:xliff:document:2')
  )
    return undefined
  const textIn = (parent: Element, name: string) =>
    [...parent.getElementsByTagNameNS('*', name)]
      .map(element => element.textContent ?? '')
      .join('')
      .replace(/\s+/gu, ' ')
      .trim()
  const units = [...root.getElementsByTagNameNS('*', 'unit')].map(unit => ({
    id: unit.getAttribute('id') ?? '',
    source: textIn(unit, 'source'),
    target: textIn(unit, 'target'),
    isDone: [...unit.getElementsByTagNameNS('*', 'segment')].every(segment =>
      ['translated', 'reviewed', 'final'].includes(segment.getAttribute('state') ?? 'initial'),
    ),
    read:
      [...unit.getElementsByTagNameNS(metadata, 'meta')].find(meta => meta.getAttribute('type') === 'read')
        ?.textContent ?? null,
  }))
  return { srcLang: root.getAttribute('srcLang') ?? '', trgLang: root.getAttribute('trgLang') ?? '', units }
}

/**
 * What a file says of a plan. A translation of an older source is known by the words of that source, and stays stale. What was written
 * here since the file went out is not written over: it is kept where the file says what it was, and a conflict where the file says something new.
 */
export function entriesOf(
  { units }: Xliff,
  texts: readonly PlanText[],
  wordings: readonly PlanWordingRow[],
  { lang, sourceLang }: { lang: string; sourceLang: string },
) {
  const byId = new Map(texts.map(each => [each.id, each]))
  const before = new Map(wordings.map(({ segment, revision, text }) => [`${segment} ${plain(text)}`, revision]))
  const known = units.filter(({ id }) => byId.has(id))
  const found = known.filter(({ target }) => target)
  const nowOf = (id: string) => plain(byId.get(id)?.text[lang] ?? '')
  const isWrittenSince = ({ id, read, target }: XliffUnit) =>
    read !== null && nowOf(id) !== '' && nowOf(id) !== target && markOf(nowOf(id)) !== read
  const entries = found
    .filter(unit => !isWrittenSince(unit))
    .map(({ id, source, target, isDone }): Entry => {
      const isNow = source === plain(byId.get(id)?.text[sourceLang] ?? '')
      const older = isNow ? {} : { base: before.get(`${id} ${source}`) ?? 0 }
      return { id, text: target, isMeaningUnchanged: isNow && isDone, ...older }
    })
  const conflicts = found
    .filter(unit => isWrittenSince(unit) && markOf(unit.target) !== unit.read)
    .map(({ id, target }): TextConflict => ({ id, sent: target, now: nowOf(id) }))
  return { entries, conflicts, foundCount: found.length, unknownCount: units.length - known.length }
}
