import { expect, test } from 'vitest'
import { originIn, structureOf } from './structure.ts'

const row = (level: number, kind: string, text: string) => ({ level, kind, text: { text } })
const plan = [
  row(1, 'SECTION', 'Learn'),
  row(2, 'TEXT', 'Why we learn'),
  row(2, 'ACTION', 'Train\nall staff'),
  row(2, 'GROUP', 'Schools'),
  row(3, 'GROUP', 'Teachers'),
  row(4, 'ACTION', 'Ask'),
  row(2, 'OUTCOME', 'All know'),
  row(1, 'SECTION', 'Listen'),
]

test('a structure is headings as deep as the plan, with the actions only where they are asked for', () => {
  expect(structureOf(plan, false)).toBe('# Learn\n\n## Schools\n\n### Teachers\n\n# Listen')
  expect(structureOf(plan, true)).toBe(
    '# Learn\n\n- Train all staff\n\n## Schools\n\n### Teachers\n\n- Ask\n\n# Listen',
  )
})

test('is no deeper than Markdown', () => {
  const deep = Array.from({ length: 8 }, (_, at) => row(at + 1, 'GROUP', String(at)))
  expect(structureOf(deep, false).split('\n\n').slice(5)).toEqual(['###### 5', '###### 6', '###### 7'])
})

test('an origin is a plan, a template, or nothing', () => {
  expect(originIn('plan:plan-calgary-2023')).toEqual({ plan: 'plan-calgary-2023' })
  expect(originIn('template:ten-commitments')).toEqual({ template: 'ten-commitments' })
  for (const said of ['', 'plan:', 'person:1', 'plan:<b>']) expect(originIn(said)).toBeNull()
})
