import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../../../services/commitments/plan-import/lines.ts'
import { outlineOf } from '../../../../services/commitments/plan-import/rules.ts'
import { actIn, corrected, numbered } from './outline.ts'
import { type FormRow, rowsOf } from './plan-form.ts'

const fixtures = path.join(import.meta.dirname, '../../../../services/commitments/plan-import/fixtures')

const row = (kind: FormRow['kind'], level: number, text: string, more: Partial<FormRow> = {}): FormRow => ({
  kind,
  level,
  text,
  number: '',
  place: '',
  line: 1,
  checks: [],
  facts: {},
  ...more,
})
const plan = numbered([
  row('SECTION', 1, 'Learn'),
  row('OUTCOME', 2, 'All know'),
  row('GROUP', 2, 'Schools'),
  row('ACTION', 3, 'Train'),
  row('PART', 4, 'staff'),
  row('ACTION', 3, 'Ask'),
  row('LEFT_OUT', 1, 'page 3'),
  row('GROUP', 2, 'Homes'),
  row('SECTION', 1, 'Count'),
  row('ACTION', 2, 'Publish'),
])
const at = (text: string, rows: readonly FormRow[]) => rows.findIndex(each => each.text === text)
function after(rows: readonly FormRow[], ...acts: string[]) {
  return acts.reduce<readonly FormRow[]>((before, said) => {
    const [act = '', ...text] = said.split(' ')
    const wanted = actIn(`${act} ${at(text.join(' '), before)}`)
    return (wanted && corrected(before, wanted)?.rows) ?? before
  }, rows)
}
const sketch = (rows: readonly FormRow[]) =>
  rows.filter(({ kind }) => kind !== 'LEFT_OUT').map(({ number, text }) => `${number} ${text}`.trim())

describe('a line', () => {
  test('moves with all that belongs to it, and numbers by place follow', () => {
    expect(sketch(after(plan, 'down Train'))).toEqual([
      '1 Learn',
      'All know',
      '1.1 Schools',
      '1.1.1 Ask',
      '1.1.2 Train',
      '1.1.2.1 staff',
      '1.2 Homes',
      '2 Count',
      '2.1 Publish',
    ])
  })

  test('goes into the next group from the end of its own, and back', () => {
    const moved = after(plan, 'down Ask')
    expect(sketch(moved).slice(5, 7)).toEqual(['1.2 Homes', '1.2.1 Ask'])
    expect(sketch(after(moved, 'up Ask'))).toEqual(sketch(plan))
  })

  test('stays where there is no place for it', () => {
    expect(corrected(plan, { act: 'up', at: 0 })).toBeNull()
    expect(corrected(plan, { act: 'down', at: at('Publish', plan) })).toBeNull()
    expect(corrected(plan, { act: 'down', at: 99 })).toBeNull()
  })

  test('that was left out goes anywhere', () => {
    const moved = after(plan, 'up page 3', 'up page 3')
    expect(at('page 3', moved)).toBe(at('page 3', plan) - 2)
    expect(sketch(moved)).toEqual(sketch(plan))
  })

  test('is added below a title as an action, below an action as another one', () => {
    const below = (text: string) => corrected(plan, { act: 'insert', at: at(text, plan) })
    expect(below('Homes')).toMatchObject({ at: 8 })
    expect(below('Homes')?.rows[8]).toMatchObject({ kind: 'ACTION', level: 3, number: '1.2.1', line: null })
    expect(below('Train')?.rows[5]).toMatchObject({ kind: 'ACTION', level: 3, number: '1.1.2', text: '' })
  })

  test('is split where its writer began new lines, each with what was told of it', () => {
    const facts = { owner: 'HR' }
    const rows = numbered([row('SECTION', 1, 'Learn'), row('ACTION', 2, 'Train\r\n\n Ask \nTell', { facts })])
    const done = corrected(rows, { act: 'split', at: 1 })
    expect(done?.rows.slice(1)).toMatchObject([
      { text: 'Train', number: '1.1', facts },
      { text: 'Ask', number: '1.2', facts },
      { text: 'Tell', number: '1.3', facts },
    ])
    expect(corrected(plan, { act: 'split', at: 3 })).toBeNull()
  })

  test('is joined to the one above, past what is left out between them', () => {
    const rows = numbered([
      row('SECTION', 1, 'Learn'),
      row('ACTION', 2, 'Train all'),
      row('LEFT_OUT', 1, 'page 3'),
      row('ACTION', 2, 'of the staff'),
    ])
    expect(sketch(after(rows, 'join of the staff'))).toEqual(['1 Learn', '1.1 Train all of the staff'])
    expect(corrected(rows, { act: 'join', at: 0 })).toBeNull()
  })

  test('that the document says stays listed when it is taken out; one that somebody added goes', () => {
    const added = corrected(plan, { act: 'insert', at: 3 })
    expect(corrected(plan, { act: 'out', at: 3 })?.rows[3]).toMatchObject({
      kind: 'LEFT_OUT',
      text: 'Train',
      number: '',
    })
    expect(corrected(added?.rows ?? [], { act: 'out', at: added?.at ?? 0 })?.rows).toEqual(plan)
  })

  test.each(['', 'keep', 'up', 'up x', 'fly 1', 'up 1 2'])('is not moved by %j', said => {
    expect(actIn(said)).toBeNull()
  })
})

describe('numbers', () => {
  test('of the document stay, and what stands below them follows', () => {
    const rows = numbered([
      row('SECTION', 1, 'Fifth', { number: '5' }),
      row('ACTION', 2, 'A', { number: '5.E1' }),
      row('ACTION', 2, 'B', { number: '5.2' }),
      row('SECTION', 1, 'Second', { number: '2' }),
    ])
    expect(sketch(after(rows, 'up B'))).toEqual(['5 Fifth', '5.1 B', '5.E1 A', '2 Second'])
  })

  test('that a person wrote stay, whole or as their last part; an empty one is given by place', () => {
    const written = plan.map(each => (each.text === 'Train' ? { ...each, number: '7' } : each))
    expect(sketch(numbered(written)).slice(3, 5)).toEqual(['1.1.7 Train', '1.1.7.1 staff'])
    const emptied = numbered(numbered(written).map(each => (each.text === 'Train' ? { ...each, number: '' } : each)))
    expect(sketch(emptied)).toEqual(sketch(plan))
  })

  test('that stand twice are pointed out until they no longer do', () => {
    const twice = numbered(plan.map(each => (each.text === 'Train' ? { ...each, number: '1.1.2' } : each)))
    expect(twice.filter(({ checks }) => checks.includes('NUMBER_TWICE')).map(({ text }) => text)).toEqual([
      'Train',
      'Ask',
    ])
    expect(numbered(plan).flatMap(({ checks }) => checks)).toEqual([])
  })
})

test('whatever is pressed, no word of the document is lost', () => {
  const words = (rows: readonly FormRow[]) =>
    rows
      .flatMap(({ text }) => text.split(/\s+/))
      .filter(Boolean)
      .sort()
  const act = fc.constantFrom('up', 'down', 'insert', 'split', 'join', 'out')
  fc.assert(
    fc.property(fc.array(fc.tuple(act, fc.nat(12)), { maxLength: 12 }), acts => {
      const rows = acts.reduce<readonly FormRow[]>(
        (before, [name, place]) => corrected(before, actIn(`${name} ${place}`) ?? { act: 'up', at: 0 })?.rows ?? before,
        plan,
      )
      expect(words(rows)).toEqual(words(plan))
      // what is numbered once more is numbered alike
      expect(numbered(rows)).toEqual(rows)
    }),
  )
})

test('Hamilton is put right by hand: the actions of two broken cells go to the second of their goals', async () => {
  const document = readFileSync(path.join(fixtures, 'hamilton-immigration-strategy-2010.en.txt'), 'utf8')
  const read = rowsOf(outlineOf(await linesOf(document, 'TEXT')).rows as never)
  const starting = (words: string) => read.find(({ text }) => text.startsWith(words))?.text ?? ''
  const right = after(
    read,
    ...[
      'Strengthen the linkages',
      'Facilitate mechanisms',
      'Identify and address gaps',
      'Ensure the recognition',
      'Identify policy and program',
    ].map(words => `down ${starting(words)}`),
  )
  const numbersOf = (kind: string) => right.filter(each => each.kind === kind).map(({ number }) => number)
  expect(numbersOf('SECTION')).toEqual(['1', '2', '3', '4'])
  expect(numbersOf('GROUP')).toHaveLength(16)
  expect(numbersOf('ACTION')).toHaveLength(55)
  const inGoal = (goal: string) => numbersOf('ACTION').filter(number => number.startsWith(`${goal}.`))
  expect(['2.2', '2.3', '2.5', '2.6'].map(goal => inGoal(goal).length)).toEqual([3, 4, 3, 6])
  expect(right.find(({ number }) => number === '2.3.1')?.text).toMatch(/^Ensure the recognition/)
  expect(right.find(({ number }) => number === '2.6.1')?.text).toMatch(/^Identify policy and program/)
})
