import { expect, test } from 'vitest'
import { draftIn, draftOf } from './attendance-draft.ts'

const name = (text: string) => ({ slug: text.toLowerCase(), name: { text } })

test('whoever has a place came unless it was said otherwise, for whom they registered unless it was', () => {
  const nodes = [
    { id: '1', municipality: name('Calgary') },
    { id: '2', came: false, municipality: name('Calgary') },
    { id: '3', came: true, municipality: name('Calgary'), cameFor: name('Edmonton') },
  ]
  const others = [{ count: 2, municipality: name('Brooks') }, { count: 5 }]
  const draft = draftOf({
    registrations: { nodes, totalCount: 3, pageInfo: { hasNextPage: false } },
    attendanceRecord: { revision: 1, others },
  } as never)
  expect(draft.people).toEqual([
    { registration: '1', came: true, municipality: 'Calgary' },
    { registration: '2', came: false, municipality: '' },
    { registration: '3', came: true, municipality: 'Edmonton' },
  ])
  expect(draft.others[0]).toEqual({ municipality: 'Brooks', count: '2' })
  expect(draft.others).toHaveLength(5)
  expect(draft.none).toBe('5')
})

test('a form comes back as it was sent, with more rows where they are asked for', () => {
  const form = new FormData()
  form.set('revision', '2')
  form.set('people.0.registration', '1')
  form.set('others.0.municipality', ' Brooks ')
  form.set('others.0.count', 'x')
  const sent = { revision: 2, people: [{ registration: '1', came: false, municipality: '' }], none: '' }
  expect(draftIn(form)).toEqual({ ...sent, others: [{ municipality: 'Brooks', count: 'x' }] })
  form.set('more', '')
  expect(draftIn(form).others).toHaveLength(5)
})
