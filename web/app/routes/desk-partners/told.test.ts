import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { changeSchema, partnerSchema, workSchema } from './schemas.ts'

const faultsIn = (schema: typeof workSchema | typeof changeSchema | typeof partnerSchema, values: object) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.append(name, value)
  return parseWithZod(form, { schema: schema as typeof workSchema }).reply().error ?? {}
}
const work = { network: 'CMARD', 'what.fr': 'Formation', partners: 'unesco', source: 'A document' }

test('everything that is wrong with a form is told at once', () => {
  expect(faultsIn(workSchema, {})).toEqual({
    network: ['required'],
    'what.en': ['oneLanguage'],
    partners: ['required'],
    happenedOn: ['dateOrDays'],
    source: ['required'],
  })
  expect(faultsIn(changeSchema, { source: 'A document' })).toEqual({
    partner: ['required'],
    step: ['required'],
    happenedOn: ['dateOrDays'],
  })
  expect(faultsIn(partnerSchema, { kind: 'FOUNDATION' })).toMatchObject({
    'name.en': ['oneLanguage'],
    source: ['required'],
  })
})

test.each([
  [{ happenedOn: '2008' }, {}],
  [{ happenedOn: '2008-08-01' }, {}],
  [{ reportedFrom: '2007-06-01', reportedUntil: '2008-08-31' }, {}],
  [{ happenedOn: 'May 2008' }, { happenedOn: ['date'] }],
  [{ happenedOn: '2999' }, { happenedOn: ['notYet'] }],
  [{ reportedFrom: '2007-06-01' }, { reportedUntil: ['otherDay'] }],
  [{ reportedUntil: '2007-06-01' }, { reportedFrom: ['otherDay'] }],
  [{ reportedFrom: '2008-06-01', reportedUntil: '2007-06-01' }, { reportedUntil: ['endsBeforeStart'] }],
])('a time as %j: %j', (when, faults) => {
  expect(faultsIn(workSchema, { ...work, ...when })).toEqual(faults)
})
