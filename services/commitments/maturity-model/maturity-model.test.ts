import { describe, expect, test } from 'vitest'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

type Outcome = {
  number: number
  level: number
  element: string
  title: { text: string } | null
  basis: string
  indicators: { code: string; basis: string }[]
}
const query = `query ($code: String!) {
  maturityModel(code: $code) {
    code edition scopeWarning name { text }
    levels { number name { text } gist }
    elements { code name { text } }
    outcomes { number level element title { text } basis indicators { code title { text } basis } }
  }
}`

async function modelOf(code: string) {
  portal.counter.statements = 0
  const { data } = await portal.ask(query, { code })
  expect(portal.counter.statements).toBe(1)
  return data.maturityModel
}

describe('the edition of 2012', () => {
  test('has five levels, five elements, 36 outcomes and 50 indicators, in order', async () => {
    const { levels, elements, outcomes, edition } = await modelOf('hrmm-2012')
    expect(edition).toBe('2012')
    expect(levels.map(({ name }: { name: { text: string } }) => name.text)[0]).toBe('Initiated')
    expect(elements.map(({ code }: { code: string }) => code)).toEqual(['LA', 'CC', 'AL', 'CR', 'EV'])
    expect(outcomes.map(({ number }: Outcome) => number)).toEqual(Array.from({ length: 36 }, (_, index) => index + 1))
    expect(outcomes.flatMap(({ indicators }: Outcome) => indicators)).toHaveLength(50)
    expect(outcomes[5].indicators.map(({ code }: { code: string }) => code)).toEqual(['6a', '6b', '6c', '6d'])
  })

  test('leaves open what no source tells, and marks what is inferred', async () => {
    const { outcomes } = await modelOf('hrmm-2012')
    const open = outcomes.filter(({ title }: Outcome) => title === null)
    expect(open.map(({ number }: Outcome) => number)).toEqual([10, 11, 18, 19, 20, 32, 35])
    expect(open.every(({ basis }: Outcome) => basis.startsWith('not found'))).toBe(true)
    const inferred = outcomes
      .flatMap(({ indicators }: Outcome) => indicators)
      .filter(({ basis }: { basis: string }) => basis.startsWith('inferred'))
    expect(inferred).toHaveLength(7)
  })
})

describe('a part of an edition', () => {
  const numbersOf = async (narrowed: string) => {
    const { data, errors } = await portal.ask(
      `{ maturityModel(code: "hrmm-2012") { outcomes${narrowed} { number level element } } }`,
    )
    expect(errors).toBeUndefined()
    return data.maturityModel.outcomes as Outcome[]
  }

  test('is one element, one level, or both', async () => {
    const own = await numbersOf('(element: "LA")')
    expect(new Set(own.map(({ element }) => element))).toEqual(new Set(['LA']))
    const second = await numbersOf('(level: 2)')
    expect(new Set(second.map(({ level }) => level))).toEqual(new Set([2]))
    const both = await numbersOf('(element: "LA", level: 2)')
    expect(both).toEqual(own.filter(({ level }) => level === 2))
    expect(both.length).toBeGreaterThan(0)
  })

  test.each(['(element: "XX")', '(level: 0)', '(level: 6)', '(element: "")'])('%s has no outcome', async narrowed => {
    expect(await numbersOf(narrowed)).toEqual([])
  })

  test('is an indicator by its edition and its code; others are none', async () => {
    const source = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on MaturityIndicator { model code title { text } } } }`
    const key = (model: string, code: string) => ({ __typename: 'MaturityIndicator', model, code })
    const keys = [key('hrmm-2012', '1a'), key('hrmm-2012', '99z'), key('none', '1a')]
    const { data } = await portal.ask(source, { keys })
    expect(data._entities).toMatchObject([{ model: 'hrmm-2012', code: '1a' }, null, null])
  })
})

describe('the draft of 2011', () => {
  test('has the draft’s level names, numbers and indicators, and nothing that its source does not show', async () => {
    const { levels, elements, outcomes } = await modelOf('hrmm-2011-draft')
    expect(levels.map(({ name }: { name: { text: string } }) => name.text)).toEqual([
      'Intent',
      'Method',
      'Measured Results',
    ])
    expect(elements).toHaveLength(5)
    expect(outcomes.map(({ number, level, element }: Outcome) => [number, level, element])).toEqual([
      [1, 1, 'LA'],
      [5, 2, 'LA'],
      [14, 3, 'LA'],
    ])
    expect(outcomes.flatMap(({ indicators }: Outcome) => indicators.map(({ code }) => code))).toEqual([
      '1a',
      '1b',
      '1c',
      '5a',
      '5b',
      '5c',
      '5d',
      '14a',
    ])
    expect(outcomes[1].basis).toContain('outcome 6 of the 2012 edition')
  })
})

test('all editions cost one statement, and an unknown one is null', async () => {
  portal.counter.statements = 0
  const { data } = await portal.ask('{ maturityModels { code outcomes { indicators { code } } } }')
  expect(data.maturityModels.map(({ code }: { code: string }) => code)).toEqual(['hrmm-2012', 'hrmm-2011-draft'])
  expect(portal.counter.statements).toBe(1)
  expect(await modelOf('hrmm-1999')).toBeNull()
})
