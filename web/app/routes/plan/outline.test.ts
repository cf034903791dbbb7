import { expect, test } from 'vitest'
import { branchOf, isNumber, piecesIn, runsOf, treeOf } from './outline.ts'

const piece = (kind: string, level: number, id: string) => ({ kind, level, id })
const plan = [
  piece('TEXT', 1, 'mission'),
  piece('SECTION', 1, 'area'),
  piece('OUTCOME', 2, 'first outcome'),
  piece('OUTCOME', 2, 'second outcome'),
  piece('GROUP', 2, 'stream'),
  piece('GROUP', 3, 'goal'),
  piece('ACTION', 4, 'train'),
  piece('PART', 5, 'staff'),
  piece('OUTCOME', 5, 'outcome of the action'),
  piece('ACTION', 4, 'ask'),
  piece('SECTION', 1, 'next'),
]
const idsOf = (branches: ReturnType<typeof treeOf<(typeof plan)[number]>>) => branches.map(({ piece: { id } }) => id)

test('a plan is as deep as its document, and nothing of it is dropped', () => {
  const tree = treeOf(plan)
  expect(idsOf(tree)).toEqual(['mission', 'area', 'next'])
  expect(piecesIn(tree)).toEqual(plan)
  expect(idsOf(branchOf(tree, 'area')?.below ?? [])).toEqual(['first outcome', 'second outcome', 'stream'])
  expect(idsOf(branchOf(tree, 'goal')?.below ?? [])).toEqual(['train', 'ask'])
  expect(idsOf(branchOf(tree, 'train')?.below ?? [])).toEqual(['staff', 'outcome of the action'])
  expect(branchOf(tree, 'none')).toBeUndefined()
})

test('a level that was skipped changes nothing of what belongs to what', () => {
  expect(
    idsOf(treeOf([piece('SECTION', 2, 'a'), piece('ACTION', 5, 'b'), piece('ACTION', 3, 'c')])[0]?.below ?? []),
  ).toEqual(['b', 'c'])
})

test('neighbours of one kind make one list', () => {
  const runs = runsOf(
    treeOf([piece('ACTION', 1, 'a'), piece('ACTION', 1, 'b'), piece('TEXT', 1, 'c'), piece('ACTION', 1, 'd')]),
  )
  expect(runs.map(({ kind, branches }) => [kind, branches.length])).toEqual([
    ['ACTION', 2],
    ['TEXT', 1],
    ['ACTION', 1],
  ])
})

test.each([
  ['1.2', true],
  ['IV', true],
  ['A', true],
  ['', false],
  ['community', false],
])('%j is a number of a document: %s', (number, expected) => {
  expect(isNumber(number)).toBe(expected)
})
