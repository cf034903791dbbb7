import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { headSchema, headOf } from './head-schema.ts'
import { inputOf, moved, questionIn, questionSchema, valuesOf } from './question-schema.ts'

const formOf = (values: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.append(name, value)
  return form
}
const read = (values: Record<string, string>) => parseWithZod(formOf(values), { schema: questionSchema })
const choice = { kind: 'CHOICE', promptEn: 'Which?', choicesEn: 'One\r\n\r\n Two ', choicesFr: 'Un\nDeux' }

test('a question of choices comes out of its lines', () => {
  const submission = read(choice)
  if (submission.status !== 'success') throw new Error('not read')
  expect(questionIn(submission.value)).toMatchObject({
    kind: 'CHOICE',
    prompt: [{ lang: 'en', text: 'Which?' }],
    required: false,
    choices: [
      {
        label: [
          { lang: 'en', text: 'One' },
          { lang: 'fr', text: 'Un' },
        ],
      },
      {
        label: [
          { lang: 'en', text: 'Two' },
          { lang: 'fr', text: 'Deux' },
        ],
      },
    ],
    least: null,
  })
})

test('what is written in another language stays when the rest is changed', () => {
  const ar = { lang: 'ar', text: 'أي؟' }
  const question = {
    kind: 'TEXT',
    required: true,
    allPrompts: [{ lang: 'en', text: 'Which?' }, ar],
    choices: [],
  } as const
  const { required, kind, promptEn } = valuesOf(question)
  expect(questionIn({ required, kind, promptEn }, question).prompt).toEqual([ar, { lang: 'en', text: 'Which?' }])
  expect(inputOf(question)).toMatchObject({ kind: 'TEXT', required: true, prompt: question.allPrompts })
})

test.each([
  [{}, 'kind promptEn'],
  [{ ...choice, promptEn: ' ' }, 'promptEn'],
  [{ ...choice, choicesEn: 'One', choicesFr: '' }, 'choicesEn'],
  [{ ...choice, choicesFr: 'Un' }, 'choicesFr'],
  [{ kind: 'SCALE', promptEn: 'How much?', least: '5', most: '5' }, 'most'],
  [{ kind: 'SCALE', promptEn: 'How much?', most: 'many' }, 'most'],
])('%j is wrong at %s', (values, field) => {
  expect(Object.keys(read(values as Record<string, string>).reply().error ?? {})).toEqual(field.split(' '))
})

test.each([
  [0, 1, ['b', 'a', 'c']],
  [2, 1, ['a', 'c', 'b']],
  [2, 0, ['c', 'a', 'b']],
])('the question at %i moves to %i', (from, to, order) => {
  expect(moved(['a', 'b', 'c'], from, to)).toEqual(order)
})

test('the head needs a title in one language, and days in their order', () => {
  const days = { opensOn: '2026-06-01', closesOn: '2026-06-30' }
  const headIn = (values: Record<string, string>) => parseWithZod(formOf(values), { schema: headSchema })
  expect(Object.keys(headIn(days).reply().error ?? {})).toEqual(['titleEn'])
  expect(
    Object.keys(headIn({ titleFr: 'Sondage', opensOn: '2026-06-01', closesOn: '2026-05-01' }).reply().error ?? {}),
  ).toEqual(['closesOn'])
  const submission = headIn({ titleFr: 'Sondage', ...days })
  if (submission.status !== 'success') throw new Error('not read')
  expect(headOf(submission.value)).toEqual({ title: [{ lang: 'fr', text: 'Sondage' }], intro: [], ...days })
})

test.each([
  [{ kind: 'SCALE', promptEn: 'How much?', least: '5', most: '1' }, { most: ['scaleEnds'] }],
  [{ kind: 'SCALE', promptEn: 'How much?', most: '11' }, { most: ['zeroToTen'] }],
  [
    { kind: 'CHOICES', choicesFr: 'Un' },
    { promptEn: ['oneLanguage'], choicesEn: ['twoChoices'] },
  ],
  [{ ...choice, choicesFr: 'Un' }, { choicesFr: ['choicesDiffer'] }],
])('%j is told in its own words: %j', (values, faults) => {
  expect(read(values as Record<string, string>).reply().error).toEqual(faults)
})

test('title and days of a survey are all looked at, whatever is wrong with the others', () => {
  const faults = (values: Record<string, string>) =>
    parseWithZod(formOf(values), { schema: headSchema }).reply().error ?? {}
  expect(faults({})).toEqual({ titleEn: ['oneLanguage'], opensOn: ['required'], closesOn: ['required'] })
  expect(faults({ opensOn: '2026-02-01', closesOn: '2026-01-31' })).toEqual({
    titleEn: ['oneLanguage'],
    closesOn: ['endsBeforeStart'],
  })
})
