import { expect, test } from 'vitest'
import { lackingIn } from './lacking.ts'

const value = (text: string) => ({ text, lang: 'en', dir: 'ltr' as const })
const en = { lang: 'en', text: 'x' }
const fr = { lang: 'fr', text: 'x' }
const both = [en, fr]
const question = { id: 'q', prompt: value('Plan?'), allPrompts: both, choices: [] }

test('a survey in both languages lacks nothing, and what is not written at all is not lacking', () => {
  expect(lackingIn({ allTitles: both, allIntros: [], questions: [question] })).toEqual([])
})

test('each language is told what it lacks: title, purpose, questions and choices', () => {
  const choices = [
    { label: value('Yes'), allLabels: both },
    { label: value('No'), allLabels: [en] },
  ]
  const questions = [question, { ...question, id: 'fr', allPrompts: [fr] }, { ...question, id: 'choices', choices }]
  expect(lackingIn({ allTitles: [en], allIntros: [fr], questions })).toEqual([
    {
      lang: 'en',
      title: false,
      intro: true,
      questions: [{ id: 'fr', prompt: value('Plan?'), isLacking: true, labels: [] }],
    },
    {
      lang: 'fr',
      title: true,
      intro: false,
      questions: [{ id: 'choices', prompt: value('Plan?'), isLacking: false, labels: [value('No')] }],
    },
  ])
})
