import { expect, test } from 'vitest'
import { draftIn, draftOf, inputOf } from './minutes-draft.ts'

const minutes = {
  status: 'DRAFT',
  revision: 4,
  allTexts: [
    { lang: 'en', text: 'We met.' },
    { lang: 'fr', text: 'Nous nous sommes vus.' },
  ],
  decisions: [{ number: 1, allTexts: [{ lang: 'fr', text: 'Revoir' }], commitments: [{ number: 2 }, { number: 3 }] }],
  actionItems: [
    {
      id: 'one',
      allTexts: [{ lang: 'en', text: 'Ask' }],
      municipality: { slug: 'calgary', name: { text: 'Calgary' } },
      dueOn: '2027-03-31',
    },
  ],
} as never
const context = {
  event: 'meeting',
  lang: 'en',
  minutes,
  municipalities: [{ slug: 'calgary', name: { text: 'Calgary' } }],
  publish: false,
  noDay: 'no day',
}

test('what is not of the page’s language stays, and empty rows are left out', () => {
  const draft = draftOf(minutes, 'en')
  expect(draft.decisions.map(({ text, commitments }) => [text, commitments])).toEqual([
    ['', '2, 3'],
    ['', ''],
    ['', ''],
  ])
  const { input, problems } = inputOf({ ...draft, text: 'We met again.' }, context)
  expect(problems).toEqual([])
  expect(input).toMatchObject({
    revision: 4,
    text: [
      { lang: 'fr', text: 'Nous nous sommes vus.' },
      { lang: 'en', text: 'We met again.' },
    ],
    decisions: [{ text: [{ lang: 'fr', text: 'Revoir' }], commitments: [2, 3] }],
    actionItems: [{ id: 'one', text: [{ lang: 'en', text: 'Ask' }], municipality: 'calgary', dueOn: '2027-03-31' }],
  })
})

test('what no row can be made of is told at its field, and a fault of the graph too', () => {
  const form = new FormData()
  form.set('text', 'We met.')
  for (const at of [0, 1]) form.set(`decisions.${at}.text`, at ? 'Again' : '')
  form.set('decisions.1.commitments', 'one')
  form.set('items.0.text', 'Ask')
  form.set('items.0.dueOn', '2027-02-30')
  const { problems, fieldOf } = inputOf(draftIn(form), { ...context, minutes: null })
  expect(problems).toEqual([
    { field: 'decisions.1.commitments', message: 'invalid' },
    { field: 'items.0.municipality', message: 'required' },
    { field: 'items.0.dueOn', message: 'no day' },
  ])
  expect(fieldOf('decisions.0.text.0.text')).toBe('decisions.1.text')
  expect(fieldOf('actionItems.0.owner')).toBe('items.0.owner')
  expect(fieldOf('text')).toBe('text')
  form.set('more', '1')
  expect(draftIn(form).items).toHaveLength(3)
})
