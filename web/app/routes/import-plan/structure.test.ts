import { expect, test } from 'vitest'
import { originIn, structureOf } from './structure.ts'

const text = (words: string) => ({ text: words })
const sections = [
  {
    title: text('Learn'),
    groups: [
      { title: text('Learn'), actions: [{ text: text('Train\nall staff') }] },
      { title: text('Schools'), actions: [{ text: text('Ask') }] },
    ],
  },
]

test('a structure is titles, with the actions only where they are asked for', () => {
  expect(structureOf(sections, false)).toBe('# Learn\n\n## Schools')
  expect(structureOf(sections, true)).toBe('# Learn\n\n- Train all staff\n\n## Schools\n\n- Ask')
})

test('an origin is a plan, a template, or nothing', () => {
  expect(originIn('plan:plan-calgary-2023')).toEqual({ plan: 'plan-calgary-2023' })
  expect(originIn('template:ten-commitments')).toEqual({ template: 'ten-commitments' })
  for (const said of ['', 'plan:', 'person:1', 'plan:<b>']) expect(originIn(said)).toBeNull()
})
