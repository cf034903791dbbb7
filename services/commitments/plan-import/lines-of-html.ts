import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Cell, Line } from './line.ts'
import { unmarked } from './lines-of-text.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node
const hidden = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'nav'])
const blocks = new Set(
  'p div section article header footer main aside blockquote body html li ul ol table tr td th h1 h2 h3 h4 h5 h6 pre dl dt dd figure figcaption form details summary'.split(
    ' ',
  ),
)
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])

/** Text without that of blocks inside it. */
function inlineText(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value
  if (isElement(node) && node.tagName === 'br') return '\n'
  return childrenOf(node)
    .filter(child => !isElement(child) || (!blocks.has(child.tagName) && !hidden.has(child.tagName)))
    .map(inlineText)
    .join('')
}
const wholeText = (node: Node): string =>
  'value' in node && node.nodeName === '#text'
    ? node.value
    : childrenOf(node)
        .filter(child => !isElement(child) || !hidden.has(child.tagName))
        .map(child =>
          isElement(child) && (blocks.has(child.tagName) || child.tagName === 'br')
            ? ` ${wholeText(child)} `
            : wholeText(child),
        )
        .join('')
const collapsed = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim()

function elementsIn(node: Node, tag: string, stop: readonly string[] = []): Element[] {
  return childrenOf(node).flatMap(child => {
    if (!isElement(child)) return []
    if (child.tagName === tag) return [child]
    return stop.includes(child.tagName) ? [] : elementsIn(child, tag, stop)
  })
}

const itemsOf = (node: Node, depth = 0): { text: string; depth: number }[] =>
  elementsIn(node, 'li').flatMap(item => [
    { text: collapsed(ownText(item)), depth },
    ...childrenOf(item)
      .filter(child => isElement(child) && (child.tagName === 'ul' || child.tagName === 'ol'))
      .flatMap(child => itemsOf(child, depth + 1)),
  ])

/** The words of an item, without those of the lists inside it. */
const ownText = (item: Element) =>
  item.childNodes
    .filter(child => !isElement(child) || !['ul', 'ol'].includes(child.tagName))
    .map(child => ` ${wholeText(child)}`)
    .join('')

function cellOf(cell: Element): Cell {
  const items = itemsOf(cell).filter(({ text }) => text)
  const paragraphs = elementsIn(cell, 'p').map(part => collapsed(wholeText(part)))
  const text = collapsed(wholeText(cell))
  if (items.length > 1) return { text, isList: true, items }
  const marked = paragraphs.filter(Boolean).map(unmarked)
  if (marked.length > 1 && marked.every(({ mark }) => mark))
    return { text, isList: true, items: marked.map(part => ({ text: part.text, depth: 0 })) }
  return { text: items[0]?.text || text, isList: items.length > 0 }
}

type Options = {
  /** Lines of the source where the HTML is itself made from something else, by `data-line`; blocks are counted where neither is known. */
  countsBlocks?: boolean
}

/** HTML as a browser would read it, damaged or not. */
export function linesOfHtml(document: string, { countsBlocks = false }: Options = {}): Line[] {
  const root = parse(document, { sourceCodeLocationInfo: true })
  const lines: Line[] = []
  let table = 0
  let block = 0
  const lineOf = (node: Element) => {
    block += 1
    const said = node.attrs.find(({ name }) => name === 'data-line')?.value
    return countsBlocks ? block : Number(said ?? node.sourceCodeLocation?.startLine ?? block)
  }
  const add = (line: Omit<Line, 'isApart' | 'indent'> & { indent?: number }) => {
    if (line.text) lines.push({ isApart: true, indent: 0, ...line })
  }

  function walk(node: Node, depth: number) {
    if (!isElement(node)) return
    if (hidden.has(node.tagName)) return
    const heading = /^h([1-6])$/.exec(node.tagName)
    if (heading) return addHeading(node, Number(heading[1]))
    if (node.tagName === 'table') return addTable(node)
    if (node.tagName === 'li') return addItem(node, depth)
    const direct = inlineText(node)
    if (node.tagName !== 'html' && collapsed(direct)) addText(node, direct)
    for (const child of node.childNodes) walk(child, ['ul', 'ol'].includes(node.tagName) ? depth + 1 : depth)
  }

  function addHeading(node: Element, heading: number) {
    const content = collapsed(wholeText(node))
    const { text, number, mark } = unmarked(content)
    add({ line: lineOf(node), heading, ...(number && mark !== 'a' ? { text, number } : { text: content }) })
  }
  function addText(node: Element, direct: string) {
    const line = lineOf(node)
    for (const part of direct.split('\n')) add({ line, ...unmarked(collapsed(part)) })
  }
  function addItem(node: Element, depth: number) {
    const parent = node.parentNode && 'tagName' in node.parentNode ? node.parentNode : undefined
    const isNumbered = parent?.tagName === 'ol'
    const place = parent?.childNodes.filter(child => isElement(child) && child.tagName === 'li').indexOf(node) ?? 0
    const start = Number(parent?.attrs.find(({ name }) => name === 'start')?.value ?? 1)
    const said = unmarked(collapsed(ownText(node)))
    const counted = isNumbered ? { mark: '1', number: String(start + place) } : { mark: '•' }
    add({ line: lineOf(node), indent: depth * 2, ...counted, ...said, mark: counted.mark })
    for (const child of node.childNodes)
      if (isElement(child) && ['ul', 'ol', 'table'].includes(child.tagName)) walk(child, depth)
  }
  function addTable(node: Element) {
    table += 1
    for (const row of elementsIn(node, 'tr', ['table'])) {
      const cells = row.childNodes.filter(
        (child): child is Element => isElement(child) && (child.tagName === 'td' || child.tagName === 'th'),
      )
      add({ line: lineOf(row), text: collapsed(wholeText(row)), table, cells: cells.map(cellOf) })
    }
  }

  for (const child of root.childNodes) walk(child, 0)
  return lines
}
