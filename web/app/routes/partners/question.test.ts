import { expect, test } from 'vitest'
import { questionIn } from './question.ts'

test('an address narrows what partners did to a period and a partner', () => {
  expect(questionIn(new URLSearchParams('from=2007-06-01&to=2008-08-31&partner=unesco'))).toEqual({
    from: '2007-06-01',
    to: '2008-08-31',
    partner: 'unesco',
    after: null,
  })
})

test.each(['from=yesterday', 'to=2008', 'from=0000-01-01', 'partner=', 'from=2008-13-45'])('%s asks nothing', query => {
  expect(questionIn(new URLSearchParams(query))).toEqual({ from: null, to: null, partner: null, after: null })
})
