import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { answerRefusals, Refusal, unanswered } from './refusal.ts'

async function answerTo(refusal: Error, path: string, wanted: string) {
  const app = express().get('/file', (_request, _response, next) => next(refusal))
  const server = createServer(app.use(answerRefusals)).listen(0)
  onTestFinished(() => void server.close())
  const address = `http://localhost:${(server.address() as AddressInfo).port}${path}`
  const response = await fetch(address, { headers: { 'Accept-Language': wanted } })
  const { status, headers } = response
  return { status, lang: headers.get('content-language'), vary: headers.get('vary'), text: await response.text() }
}

test.each([
  ['en', 'There is no such file.'],
  ['fr-CA,en;q=0.5', 'Il n’y a pas de tel fichier.'],
  ['de, ar;q=0.9', 'لا يوجد ملف كهذا.'],
  ['vi', 'Không có tệp nào như vậy.'],
  ['de', 'There is no such file.'],
])('who reads %s is refused in words', async (wanted, text) => {
  const answer = await answerTo(new Refusal(404, t => t('refusal.noFile')), '/file', wanted)
  expect(answer).toMatchObject({ status: 404, vary: 'Accept-Language', text: `${text}\n` })
})

test('the language of the address comes first, and a reason stands as it was written', async () => {
  const takenBack = new Refusal(410, t => t('refusal.takenBack', { reason: 'A & B' }))
  expect(await answerTo(takenBack, '/file?lang=fr', 'vi')).toMatchObject({
    status: 410,
    lang: 'fr',
    text: 'Ce fichier a été retiré\u00a0: A & B\n',
  })
  expect(takenBack.message).toBe('This file was taken back: A & B')
})

test('what cannot be answered just now is to be asked for again', async () => {
  expect(await answerTo(unanswered(), '/file', 'fr')).toMatchObject({ status: 503, lang: 'fr' })
})
