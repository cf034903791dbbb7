import { expect, test } from 'vitest'
import { recipientsIn } from './recipients.ts'

const read = (query: string) => {
  const parameters = new URLSearchParams(query)
  return recipientsIn(name => parameters.get(name))
}

test('an address says whom a survey goes to', () => {
  expect(read('network=CMARD')).toEqual({ network: 'CMARD' })
  expect(read('network=WIC&province=AB&step=PLAN')).toEqual({ network: 'WIC', province: ['AB'], step: ['PLAN'] })
})

test.each(['', 'network=', 'network=NATO', 'province=AB'])('%j means nobody yet', query => {
  expect(read(query)).toBeNull()
})

test('words that mean nothing narrow nothing', () => {
  expect(read('network=CMARD&province=XX&step=LAST')).toEqual({ network: 'CMARD' })
})
