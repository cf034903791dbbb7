import type { FormRow } from './plan-form.ts'

const acts = ['up', 'down', 'insert', 'split', 'join', 'out'] as const
type Act = (typeof acts)[number]

/** What a button asks for: an act, and the place of its line. */
export function actIn(said: FormDataEntryValue | null): { act: Act; at: number } | null {
  const [, name, at] = /^(\w+) (\d{1,4})$/.exec(typeof said === 'string' ? said : '') ?? []
  const act = acts.find(each => each === name)
  return act ? { act, at: Number(at) } : null
}

interface Corrected {
  rows: FormRow[]
  /** Where the line is now. */
  at: number
}

const isLeftOut = ({ kind }: FormRow) => kind === 'LEFT_OUT'
const holds = ({ kind }: FormRow) => kind !== 'OUTCOME' && kind !== 'TEXT'

/** The lines after one was moved, split, joined, put in or taken out; null where there is nothing to do. */
export function corrected(rows: readonly FormRow[], { act, at }: { act: Act; at: number }): Corrected | null {
  const row = rows[at]
  if (!row) return null
  const done = changes[act](rows, at, row)
  return done && { ...done, rows: numbered(done.rows) }
}

const changes: Record<Act, (rows: readonly FormRow[], at: number, row: FormRow) => Corrected | null> = {
  up: (rows, at) => moved(rows, at, -1),
  down: (rows, at) => moved(rows, at, 1),
  insert(rows, at, row) {
    const above = isLeftOut(row) ? (rows.slice(0, at).findLast(each => !isLeftOut(each)) ?? row) : row
    const isHeading = above.kind === 'SECTION' || above.kind === 'GROUP'
    const place = isHeading ? at + 1 : endOf(rows, at)
    const added: FormRow = {
      kind: isHeading || isLeftOut(above) ? 'ACTION' : above.kind,
      level: isHeading ? above.level + 1 : above.level,
      number: '',
      place: '',
      text: '',
      line: null,
      checks: [],
      facts: {},
    }
    return { rows: rows.toSpliced(place, 0, added), at: place }
  },
  split(rows, at, row) {
    const [first = '', ...others] = row.text
      .split(/\r\n|\r|\n/)
      .map(text => text.trim())
      .filter(Boolean)
    if (others.length === 0) return null
    const pieces = others.map(text => ({ ...row, text, number: '', place: '', checks: [] }))
    return { rows: rows.toSpliced(at, 1, { ...row, text: first, checks: [] }, ...pieces), at: at + 1 }
  },
  join(rows, at, row) {
    const before = rows.slice(0, at).findLastIndex(each => !isLeftOut(each))
    const above = rows[before]
    if (!above) return null
    const whole = { ...above, text: `${above.text} ${row.text}`.trim(), facts: { ...row.facts, ...above.facts } }
    return { rows: rows.with(before, whole).toSpliced(at, 1), at: before }
  },
  // what the document says stays listed; a line that somebody put in goes
  out: (rows, at, row) =>
    row.line === null
      ? { rows: rows.toSpliced(at, 1), at: Math.max(0, at - 1) }
      : { rows: rows.with(at, { ...row, kind: 'LEFT_OUT' }), at },
}

/** The end of a line with all that belongs to it. */
function endOf(rows: readonly FormRow[], at: number) {
  const row = rows[at]
  if (!row || isLeftOut(row)) return at + 1
  const after = rows.findIndex((each, index) => index > at && !isLeftOut(each) && each.level <= row.level)
  const end = after < 0 ? rows.length : after
  return rows.slice(0, end).findLastIndex(each => !isLeftOut(each)) + 1
}

/** One place on, with all that belongs to it: past the next of its like, or into the next group. */
function moved(rows: readonly FormRow[], at: number, step: 1 | -1): Corrected | null {
  const row = rows[at]
  if (!row) return null
  const block = rows.slice(at, endOf(rows, at))
  const rest = rows.toSpliced(at, block.length)
  const mayStand = (place: number) => {
    if (isLeftOut(row)) return true
    // past a line of the plan, and not only past one that is left out
    if (isLeftOut(rest[step < 0 ? place : place - 1] ?? row)) return false
    const before = rest.slice(0, place).findLast(each => !isLeftOut(each))
    const after = rest.slice(place).find(each => !isLeftOut(each))
    const isBelow = before && (before.level >= row.level || (before.level === row.level - 1 && holds(before)))
    return (row.level === 1 || Boolean(isBelow)) && (after?.level ?? 0) <= row.level
  }
  for (let place = at + step; place >= 0 && place <= rest.length; place += step)
    if (mayStand(place)) return { rows: rest.toSpliced(place, 0, ...block), at: place }
  return null
}

/**
 * A number that only told the place of its line follows that place, and so does one that is empty; what the document or a person
 * numbered otherwise stays.
 */
export function numbered(rows: readonly FormRow[]): FormRow[] {
  const open = [{ level: 0, number: '', count: 0 }]
  const told = rows.map(row => {
    if (isLeftOut(row)) return { ...row, number: '', place: '' }
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= row.level) open.pop()
    if (!holds(row)) return { ...row, number: '', place: '' }
    const parent = open.at(-1) ?? { number: '', count: 0 }
    parent.count += 1
    const below = (number: string) => (parent.number ? `${parent.number}.${number}` : number)
    const place = below(String(parent.count))
    const isByPlace = !row.number || row.number === row.place
    const number = isByPlace ? place : row.number.includes('.') ? row.number : below(row.number)
    open.push({ level: row.level, number, count: 0 })
    return { ...row, number, place }
  })
  const numbers = told.map(({ number }) => number).filter(Boolean)
  const twice = new Set(numbers.filter((number, index) => numbers.indexOf(number) < index))
  return told.map(row => {
    const checks = row.checks.filter(check => check !== 'NUMBER_TWICE')
    return { ...row, checks: twice.has(row.number) ? [...checks, 'NUMBER_TWICE'] : checks }
  })
}
