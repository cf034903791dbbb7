import { expect, test } from 'vitest'
import { tellingThoseWhoKnow } from './those-who-know.ts'

const question = {
  subjectId: 'd1',
  news: {
    kind: 'QUESTION_ASKED',
    municipality: 'brooks',
    url: '/discussions/d1',
    seeks: { commitments: [5], indicators: [] },
  },
}
const known = (...slugs: string[]) => slugs.map(slug => ({ municipality: { slug } }))

test('those who know are told and written to, and whoever asks is not', async () => {
  const [told] = await tellingThoseWhoKnow([question], async () => known('edmonton', 'brooks', 'calgary'))
  expect(told).toHaveProperty('news.concerns', ['edmonton', 'calgary'])
  expect(told).toHaveProperty(
    'news.notices',
    ['edmonton', 'calgary'].map(municipality => ({
      kind: 'QUESTION_WAITS',
      about: 'd1',
      municipality,
      person: null,
      url: '/discussions/d1',
    })),
  )
})

test('changes that seek nobody pass as they are, and nobody is asked', async () => {
  const others = [
    { subjectId: 'd2', news: null },
    { subjectId: 'd3', news: { kind: 'RESOURCE_SHARED' } },
  ]
  const nobody = async () => Promise.reject(new Error('Nobody was to be asked.'))
  expect(await tellingThoseWhoKnow(others, nobody)).toEqual(others)
})

test('a part that does not answer keeps the question for later, and does not tell it to nobody', async () => {
  await expect(tellingThoseWhoKnow([question], async () => Promise.reject(new Error('down')))).rejects.toThrow('down')
})
