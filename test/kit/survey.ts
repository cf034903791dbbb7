import { expect } from 'vitest'
import type { Portal } from './portal.ts'

const as = 'secretariat@example.org'
const en = (text: string) => [{ lang: 'en', text }]

/** An invented survey that members of Alberta are asked to answer: its id, the token of a letter about it, and a sheet. */
export async function sendSurvey({ ask, graph }: Portal) {
  const input = {
    title: en('Survey of a test'),
    opensOn: '2020-01-01',
    closesOn: '2999-12-31',
    questions: [
      { kind: 'CHOICE', required: true, prompt: en('Plan?'), choices: [{ label: en('Yes') }, { label: en('No') }] },
      { kind: 'CHOICES', prompt: en('Steps?'), choices: [{ label: en('First') }, { label: en('Second') }] },
      { kind: 'SCALE', prompt: en('How well?') },
      { kind: 'TEXT', prompt: en('Why?') },
    ],
  }
  const { createSurvey } = (
    await ask(
      'mutation ($input: CreateSurveyInput!) { createSurvey(input: $input) { survey { id revision } } }',
      { input },
      { as },
    )
  ).data
  const { id, revision } = createSurvey.survey
  const { sendSurvey: sent } = (
    await ask(
      'mutation ($input: SendSurveyInput!) { sendSurvey(input: $input) { survey { sheets(first: 1) { nodes { id } } } userErrors { field } } }',
      { input: { id, revision, to: { network: 'CMARD', province: ['AB'] } } },
      { as },
    )
  ).data
  expect(sent.userErrors).toEqual([])
  const mails = (await graph.signIn.localMail()) ?? []
  const token = mails.map(({ text }) => /survey\?token=([\w-]+)/.exec(text)?.[1]).find(Boolean) ?? ''
  return { id: id as string, token, sheet: sent.survey.sheets.nodes[0].id as string }
}
