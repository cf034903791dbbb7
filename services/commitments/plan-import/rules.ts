import { columnsOf, headsOf } from './columns.ts'
import { isFactLabel, labelsOf, type Labels, repeatedIn, titleOf, yearsOf } from './labels.ts'
import type { Cell, Line } from './line.ts'
import { isColon, numberedLabel, plainLabel, westernDigits } from './numbering.ts'
import { numbered, numberingOf } from './numbers.ts'
import type { ActionFacts, Check, Draft, Outline, RowKind } from './outline.ts'
import { byEnumeration, splitItems, splitTitles, type Wording, wordingOf } from './run-together.ts'
import { isJoining, type Role, roleOf } from './vocabulary.ts'

const startsLow = (text: string) => /^[\p{Ll}]/u.test(text)
const lastWord = (text: string) => text.split(/\s+/u).at(-1) ?? ''
/** Whether a line cannot end where it ends. */
const isOpen = (text: string) => /[,،-]$/u.test(text) || isJoining(lastWord(text))
const continues = (before: string, text: string) => startsLow(text) || isOpen(before)
const join = (before: string, text: string) => `${before} ${text}`.trim()

/** The structure that a document's own headings, numbers and tables tell. Every line becomes a row or a part of one. */
export function outlineOf(lines: readonly Line[]): Outline {
  const labels = labelsOf(lines)
  const { title, titleLines } = titleOf(lines, labels)
  const rows = placed(lines, labels, wordingIn(lines), titleLines)
  return { title, ...yearsOf(title ?? ''), rows: numbered(rows) }
}

/** What the document's own lists tell of where items begin. */
function wordingIn(lines: readonly Line[]): Wording {
  const cells = lines.flatMap(line => line.cells ?? [])
  const items = [
    ...cells.filter(cell => cell.isList).flatMap(cell => cell.items?.map(item => item.text) ?? [cell.text]),
    ...lines.filter(line => line.mark && !line.cells).map(line => line.text),
  ]
  return wordingOf(
    [...cells.map(cell => cell.text), ...lines.filter(line => !line.cells).map(line => line.text)],
    items,
  )
}

function placed(lines: readonly Line[], labels: Labels, wording: Wording, titleLines: ReadonlySet<Line>): Draft[] {
  const rows: Draft[] = []
  const stack: { family: string; level: number; row: Draft }[] = []
  const numbering = numberingOf(lines, labels)
  const repeated = repeatedIn(lines, labels)
  const heads = headsOf(lines)
  const hasOutcomes = [...labels.values()].some(label => label.isOutcome)
  let item: { row: Draft; line: Line } | undefined
  let lastOutcome = ''
  const columnsByTable = new Map<number, ReturnType<typeof columnsOf>>()
  let marks: { mark: string; indent: number }[] = []
  let hasBegun = false
  // what is open in the table that is being read
  let group: Draft | undefined
  let action: Draft | undefined
  let parts: { mark: string | undefined } | undefined

  const add = (
    kind: RowKind,
    level: number,
    text: string,
    line: Line,
    checks: Check[] = [],
    number?: string,
  ): Draft => {
    const row: Draft = { kind, level, text, lines: [line.line], checks, facts: {}, number }
    rows.push(row)
    return row
  }
  const leaveOut = (line: Line, text: string, check: Check) => add('LEFT_OUT', 1, text, line, [check])
  const depth = () => stack.at(-1)?.level ?? 0
  const closeItems = () => {
    item = undefined
    marks = []
  }

  function open(line: Line, family: string, text: string, number?: string) {
    closeItems()
    hasBegun = true
    const level = line.heading ?? 0
    const at = stack.findIndex(one => one.family === family || (level > 0 && rankOf(one.family) >= level))
    if (at >= 0) stack.length = at
    if (family.startsWith('table ')) while (stack.at(-1)?.family.startsWith('table ')) stack.pop()
    const row = add(stack.length === 0 ? 'SECTION' : 'GROUP', depth() + 1, text, line, [], number)
    stack.push({ family, level: depth() + 1, row })
    return row
  }
  /** A document may begin with a list or a table before anything has a title. */
  function ensureSection(line: Line) {
    if (stack.length === 0) {
      const row = open(line, 'none', '')
      row.checks.push('NO_TITLE')
      row.lines = []
    }
  }

  lines.forEach((line, index) => {
    if (titleLines.has(line)) return
    if (repeated.has(line)) return void leaveOut(line, line.text, 'REPEATED')
    if (line.cells) return tableRow(line, index)
    const label = labels.get(line)
    if (label?.isOutcome) {
      closeItems()
      if (!label.title) return void leaveOut(line, line.text, 'PARAGRAPH')
      // an outcome belongs to the section, wherever in it the document tells it
      return void add('OUTCOME', stack.length > 0 ? 2 : 1, label.title, line)
    }
    if (label && isFactLabel(label)) {
      if (item && item.row.kind === 'ACTION' && label.role && label.title) {
        Object.assign(item.row.facts, { [label.role]: label.title })
        item.row.lines.push(line.line)
        return
      }
      return void leaveOut(line, line.text, hasBegun ? 'PARAGRAPH' : 'BEFORE_THE_PLAN')
    }
    if (line.heading)
      return void open(line, `h ${line.heading}`, label?.title || line.text, label?.number ?? line.number)
    if (label) return void open(line, label.family, label.title, label.number)
    if (numbering.isHeading(line)) {
      const rank = line.number?.split('.').length ?? 1
      return void open({ ...line, heading: rank }, `h ${rank}`, line.text, line.number)
    }
    if (line.mark) return listItem(line)
    paragraph(line)
  })

  function listItem(line: Line) {
    ensureSection(line)
    const mark = line.mark ?? ''
    const key = mark === '1' && line.number?.includes('.') ? `1${line.number.split('.').length}` : mark
    const at = marks.findIndex(one => one.indent === line.indent && one.mark === key)
    if (at >= 0) marks.length = at
    else while (marks.length > 0 && (marks.at(-1)?.indent ?? 0) > line.indent) marks.pop()
    marks.push({ mark: key, indent: line.indent })
    const own = mark === '1' || mark === 'a' || mark === 'I' ? line.number : undefined
    const row = add(marks.length === 1 ? 'ACTION' : 'PART', depth() + marks.length, line.text, line, [], own)
    item = { row, line }
  }

  function paragraph(line: Line) {
    const head = stack.at(-1)?.row
    if (item && !line.isApart && continues(item.row.text, line.text)) {
      item.row.text = join(item.row.text, line.text)
      item.row.lines.push(line.line)
      return
    }
    const isFresh = head === rows.at(-1)
    if (head && isFresh && !head.text) {
      head.text = line.text
      head.lines.push(line.line)
      return
    }
    if (head && isFresh && !line.isApart && continues(head.text, line.text)) {
      head.text = join(head.text, line.text)
      head.lines.push(line.line)
      return
    }
    closeItems()
    // what a section says of itself before its first group is what it aims at
    if (head && isFresh && depth() === 1 && !hasOutcomes) return void add('OUTCOME', 2, line.text, line)
    leaveOut(line, line.text, hasBegun ? 'PARAGRAPH' : 'BEFORE_THE_PLAN')
  }

  function tableRow(line: Line, index: number) {
    closeItems()
    const cells = line.cells ?? []
    const isFirst = lines[index - 1]?.table !== line.table
    if (isFirst) {
      while (stack.at(-1)?.family.startsWith('table ')) stack.pop()
      group = undefined
      action = undefined
      parts = undefined
    }
    const head = heads.get(line.table ?? 0)
    if (head?.line === line) return void leaveOut(line, line.text, 'HEAD_OF_TABLE')
    const filled = cells.filter(cell => cell.text)
    const only = filled.length === 1 ? filled[0] : undefined
    const outcome = only && plainLabel(only.text)
    if (only && outcome?.title && roleOf(outcome.label) === 'outcome')
      return void add('OUTCOME', stack.length > 0 ? 2 : 1, outcome.title, line)
    if (head) return recordRow(line, cells, head.roles)
    const table = line.table ?? 0
    if (!columnsByTable.has(table)) columnsByTable.set(table, columnsOf(lines, table))
    const columns = columnsByTable.get(table)
    if (!columns) return void leaveOut(line, line.text, 'UNKNOWN_COLUMN')
    cells.forEach((cell, at) => {
      if (cell.text && at !== columns.label && at !== columns.list) leaveOut(line, cell.text, 'UNKNOWN_COLUMN')
    })
    labelledRow(line, cells[columns.label], cells[columns.list])
  }

  /** A title in one cell, and the list of its actions in the other. Either may go on over several rows. */
  function labelledRow(line: Line, label: Cell | undefined, list: Cell | undefined) {
    ensureSection(line)
    const title = label?.text ?? ''
    if (title && group && continues(group.text, title)) {
      group.text = join(group.text, title)
      group.lines.push(line.line)
    } else if (title) {
      const titles = splitTitles(title, wording)
      const opened = titles.map((text, at) => {
        const row = open(line, 'table group', text)
        if (titles.length > 1) row.checks.push('TWO_TITLES_IN_ONE_CELL')
        if (at === 0) return row
        row.checks.push('WHICH_TITLE')
        return row
      })
      action = undefined
      parts = undefined
      // the actions of the row come below the first of them, until a person has looked
      group = opened.at(-1)
      if (opened.length > 1) {
        rows.splice(rows.length - (opened.length - 1))
        listCell(line, list)
        rows.push(...opened.slice(1))
        return
      }
    }
    listCell(line, list)
  }

  function listCell(line: Line, list: Cell | undefined) {
    if (!list?.text) return
    const level = depth() + 1
    if (list.items) {
      for (const { text, depth: deeper } of list.items)
        add(deeper === 0 ? 'ACTION' : 'PART', level + deeper, text, line)
      action = undefined
      return
    }
    const { text, mark } = markOf(list.text)
    const isMarked = Boolean(mark) || list.isList
    const before = rows.at(-1)
    if (action && !isMarked && before && continues(before.text, text)) {
      before.text = join(before.text, text)
      before.lines.push(line.line)
      return
    }
    if (action && parts && (isMarked || !isColon(text)) && (parts.mark === undefined || !isOuter(mark, parts.mark))) {
      parts.mark ??= mark ?? 'lost'
      add('PART', level + 1, text, line, isMarked ? [] : ['MARK_MISSING'])
      return
    }
    parts = undefined
    const items = isMarked ? splitItems(text, wording) : (byEnumeration(text) ?? [text])
    for (const each of items) action = add('ACTION', level, each, line, items.length > 1 ? ['LIST_WITHOUT_MARKS'] : [])
    if (isColon(text)) parts = { mark: undefined }
  }

  /** A table whose head names its columns: a row is an action with what is told of it. */
  function recordRow(line: Line, cells: readonly Cell[], roles: readonly (Role | undefined)[]) {
    const at = (role: Role) => cells[roles.indexOf(role)]
    const section = at('section')?.text
    const goal = at('group')?.text
    const actions = at('action')
    const outcome = at('outcome')?.text
    const told = Object.fromEntries(
      roles.flatMap((role, index) => {
        const text = cells[index]?.text
        return role && text && !['section', 'group', 'action', 'outcome', 'number'].includes(role) ? [[role, text]] : []
      }),
    )
    const number = at('number')?.text
    if (section && section !== stack[0]?.row.text) {
      stack.length = 0
      const label = numberedLabel(section)
      const { text, number: own } = numberBefore(label?.title || section)
      open(line, 'table section', text, label?.number ?? own)
      stack[0] = { family: 'table section', level: 1, row: rows.at(-1) as Draft }
      group = undefined
    }
    const isSimple = roles.filter(Boolean).length === 2 && roles.includes('group') && roles.includes('action')
    if (isSimple) return labelledRow(line, at('group'), actions)
    ensureSection(line)
    if (goal && goal !== group?.text) {
      const { text, number: own } = numberBefore(goal)
      while (stack.at(-1)?.family === 'table group') stack.pop()
      group = add('GROUP', depth() + 1, text, line, [], own)
      stack.push({ family: 'table group', level: depth() + 1, row: group })
    }
    if (actions?.text) {
      const items =
        actions.items?.map(item => item.text) ??
        (actions.isList ? splitItems(markOf(actions.text).text, wording) : [actions.text])
      items.forEach(each => {
        const { text, number: own } = numberBefore(each)
        const row = add('ACTION', depth() + 1, text, line, [], items.length === 1 ? (number ?? own) : own)
        row.facts = told as ActionFacts
      })
    }
    if (outcome && outcome !== lastOutcome) add('OUTCOME', 2, outcome, line)
    lastOutcome = outcome ?? lastOutcome
    cells.forEach((cell, index) => {
      if (cell.text && !roles[index]) leaveOut(line, cell.text, 'UNKNOWN_COLUMN')
    })
    if (!actions?.text && !goal && !section && !outcome && Object.keys(told).length > 0)
      leaveOut(line, line.text, 'PARAGRAPH')
  }

  return rows
}

const rankOf = (family: string) => (family.startsWith('h ') ? Number(family.slice(2)) : 0)
const markOf = (text: string): { text: string; mark?: string } => {
  const [whole, mark] = /^([•·▪◦●○■–—*-]|[\uE000-\uF8FF]|o(?=\s))\s+/u.exec(text) ?? []
  return whole && mark ? { text: text.slice(whole.length), mark } : { text }
}
/** `•` ends a list whose own marks are others: it is the mark of the list around it. */
const isOuter = (mark: string | undefined, inner: string) => mark === '•' && inner !== '•'
const numberBefore = (text: string) => {
  const [, number, rest] = /^(\d{1,2}(?:\.\d{1,2})*)[.):]?\s+(\S.*)$/u.exec(westernDigits(text)) ?? []
  return number && rest ? { text: rest, number } : { text, number: undefined }
}
