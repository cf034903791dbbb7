import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile, type Visit } from '../kit/site.ts'
import { sendSurvey } from '../kit/survey.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { portal, browser, visitAs } = await siteForFile()
const asSecretariat = (options?: Visit) => visitAs('secretariat@example.org', options)

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const said = (page: Page, text: string) => expect.poll(() => mainText(page)).toContain(text)
const flash = (key: string) => word('en', 'surveys', `flash.${key}`)

/** Links of letters about a survey of this name, newest first. */
async function linksIn(title: string) {
  const mails = (await portal.graph.signIn.localMail()) ?? []
  return mails
    .filter(({ text }) => text.includes(title))
    .map(({ to, subject, text }) => ({ to, subject, path: /\/en\/survey\?token=[\w-]+/.exec(text)?.[0] ?? '' }))
}

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('$how', ({ how, javaScriptEnabled }) => {
  test('a survey is written, sent, answered by a link and by phone, reminded, closed, tallied and published', async () => {
    const title = `Journey ${how}`
    const desk = await asSecretariat({ javaScriptEnabled })
    await desk.goto('/en/desk')
    await desk.getByRole('link', { name: word('en', 'desk', 'tool.surveys'), exact: true }).click()
    await desk.waitForURL('**/en/desk/surveys')
    await desk.getByRole('link', { name: word('en', 'surveys', 'new'), exact: true }).click()
    await desk.waitForURL('**/en/desk/surveys/new')
    await desk.locator('input[name=opensOn]').fill('2020-01-01')
    await desk.locator('input[name=closesOn]').fill('2019-12-31')
    await press(desk, word('en', 'surveys', 'create'))
    // all that is wrong is said at once
    for (const problem of ['oneLanguage', 'endsBeforeStart']) await said(desk, word('en', 'form', `problem.${problem}`))
    await desk.locator('input[name=titleEn]').fill(title)
    await desk.locator('input[name=closesOn]').fill('2999-12-31')
    await press(desk, word('en', 'surveys', 'create'))
    await said(desk, flash('surveySaved'))
    const address = new URL(desk.url()).pathname

    await desk.locator('input[type=radio][value=CHOICE]').check()
    await desk.locator('input[name=promptEn]').fill('Is there a plan?')
    await desk.locator('textarea[name=choicesEn]').fill('Yes\nNo')
    await desk.locator('input[type=checkbox][name=required]').check()
    await desk.locator('textarea[name=choicesFr]').fill('Oui')
    await press(desk, word('en', 'surveys', 'addQuestion'))
    await said(desk, word('en', 'form', 'problem.choicesDiffer'))
    await desk.locator('textarea[name=choicesFr]').fill('Oui\nNon')
    await press(desk, word('en', 'surveys', 'addQuestion'))
    await said(desk, 'Is there a plan?')
    await desk.locator('input[type=radio][value=TEXT]').check()
    await desk.locator('input[name=promptEn]').fill('What is in the way?')
    await press(desk, word('en', 'surveys', 'addQuestion'))
    await said(desk, 'What is in the way?')

    await press(desk, word('en', 'desk', 'discard.do'))
    await said(desk, word('en', 'desk', 'discarded.done'))
    expect(new URL(desk.url()).pathname).toBe('/en/desk/surveys')
    await desk
      .getByRole('button', { name: new RegExp(`^${word('en', 'desk', 'discarded.restore')}.*${title}`) })
      .click()
    await said(desk, word('en', 'desk', 'discarded.restored'))
    expect(new URL(desk.url()).pathname).toBe(address)

    await said(desk, word('en', 'surveys', 'lacking.fr'))
    expect(await mainText(desk)).not.toContain(word('en', 'surveys', 'lacking.en'))
    await desk.getByRole('link', { name: word('en', 'surveys', 'preview'), exact: true }).click()
    await desk.waitForURL('**/preview')
    await said(desk, word('en', 'surveys', 'previewLead'))
    await expectAccessible(desk)
    await said(desk, 'What is in the way?')
    expect(await desk.locator('main :is(input[type=radio], textarea, button):enabled').count()).toBe(0)
    await desk.goto(address)

    await desk.locator('select[name=network]').selectOption('CMARD')
    await desk.locator('select[name=province]').selectOption('AB')
    await press(desk, word('en', 'surveys', 'seeWhom'))
    await press(desk, word('en', 'surveys', 'send'))
    await said(desk, flash('surveySent'))
    expect(await desk.locator('.desk-tiles').innerText()).toContain(word('en', 'surveys', 'progress.TO_ASK'))
    expect(await desk.locator('tr', { hasText: 'Airdrie' }).innerText()).toContain(
      word('en', 'surveys', 'progress.TO_ASK'),
    )
    const letters = await linksIn(title)
    expect(letters.map(({ to }) => to).sort()).toEqual(['calgary@example.org', 'edmonton@example.org'])

    const calgary = await browser.visit({ javaScriptEnabled, viewport: viewports.phone })
    await calgary.goto(letters.find(({ to }) => to.startsWith('calgary'))?.path ?? '')
    await expectNoSidewaysScroll(calgary)
    await calgary.locator('textarea').fill('Too little time')
    await press(calgary, word('en', 'survey', 'save'))
    await said(calgary, word('en', 'survey', 'answersSaved'))
    expect(await calgary.locator('textarea').inputValue()).toBe('Too little time')
    await press(calgary, word('en', 'survey', 'handIn'))
    await said(calgary, word('en', 'form', 'summaryTitle'))
    expect(await calgary.locator('textarea').inputValue()).toBe('Too little time')
    await calgary.locator('input[type=radio][value="1"]').check()
    await press(calgary, word('en', 'survey', 'handIn'))
    await said(calgary, word('en', 'survey', 'answersHandedIn'))

    await desk.goto(address)
    await desk.getByRole('link', { name: new RegExp(`^${word('en', 'surveys', 'enter')}.*Airdrie`) }).click()
    await desk.waitForURL('**/sheets/*')
    await desk.locator('input[type=radio][value="2"]').check()
    await press(desk, word('en', 'survey', 'handIn'))
    await said(desk, flash('answersEntered'))
    await press(desk, word('en', 'surveys', 'remind'))
    await said(desk, flash('surveyReminded'))
    const reminders = (await linksIn(title)).filter(({ subject }) => subject.startsWith('Reminder'))
    expect(reminders.map(({ to }) => to)).toEqual(['edmonton@example.org'])

    await desk.locator('input[name=closesOn]').fill('2020-01-02')
    await press(desk, word('en', 'surveys', 'moveLastDay'))
    await said(desk, word('en', 'surveys', 'refused'))
    expect(await desk.locator('input[name=closesOn]').inputValue()).toBe('2020-01-02')
    await desk.locator('input[name=closesOn]').fill('2998-12-31')
    await press(desk, word('en', 'surveys', 'moveLastDay'))
    await said(desk, flash('lastDayMoved'))
    expect(await desk.locator('input[name=closesOn]').inputValue()).toBe('2998-12-31')

    // the browser itself asks for the tick
    await press(desk, word('en', 'surveys', 'close'))
    expect(await desk.locator('input[name=sure]').evaluate(box => (box as HTMLInputElement).validity.valid)).toBe(false)
    await desk.locator('input[name=sure]').check()
    await press(desk, word('en', 'surveys', 'close'))
    await said(desk, flash('surveyClosed'))
    const counts = await desk.locator('.tally__bars li').allTextContents()
    expect(counts).toEqual(['Yes1', 'No1'])
    expect(await mainText(desk)).toContain('Too little time')
    const late = await browser.visit({ javaScriptEnabled })
    await late.goto(reminders[0]?.path ?? '')
    expect(await mainText(late)).toContain(word('en', 'survey', 'closedTitle'))
    expect(await late.locator('main form').count()).toBe(0)

    await desk.locator('input[name=closesOn]').fill('2020-01-02')
    await press(desk, word('en', 'surveys', 'reopen'))
    await said(desk, word('en', 'surveys', 'refused'))
    await desk.locator('input[name=closesOn]').fill('2998-12-31')
    await press(desk, word('en', 'surveys', 'reopen'))
    await said(desk, flash('surveyReopened'))
    await late.goto(reminders[0]?.path ?? '')
    expect(await late.locator('main form textarea').count()).toBe(1)
    await desk.locator('input[name=sure]').check()
    await press(desk, word('en', 'surveys', 'close'))
    await said(desk, flash('surveyClosed'))

    const results = address.replace('/desk', '')
    expect((await late.goto(results))?.status()).toBe(404)
    await press(desk, word('en', 'surveys', 'publish'))
    await said(desk, flash('surveyPublished'))
    expect((await late.goto(results))?.status()).toBe(200)
    expect(await late.locator('.tally__bars li').allTextContents()).toEqual(['Yes1', 'No1'])
    expect(await mainText(late)).toContain(word('en', 'surveys', 'closedOn'))
    expect(await mainText(late)).not.toContain('2998')
    expect(await mainText(late)).not.toContain('Too little time')
  })
})

test('what another of the municipality saved meanwhile is not lost unseen', async () => {
  const { token } = await sendSurvey(portal)
  const [first, second] = [await browser.visit(), await browser.visit({ javaScriptEnabled: false })]
  for (const page of [first, second]) await page.goto(`/en/survey?token=${token}`)
  await first.locator('textarea').fill('First')
  await press(first, word('en', 'survey', 'save'))
  await said(first, word('en', 'survey', 'answersSaved'))
  await second.locator('textarea').fill('Second')
  const answered = second.waitForResponse(response => response.request().method() === 'POST')
  await press(second, word('en', 'survey', 'save'))
  expect((await answered).status()).toBe(409)
  await said(second, word('en', 'form', 'newer.title'))
  expect(await second.locator('textarea').inputValue()).toBe('Second')
})

test('the desk’s surveys are closed to a reader, and a stranger signs in first', async () => {
  const { id, sheet } = await sendSurvey(portal)
  const one = `/desk/surveys/${id}`
  const paths = ['/desk/surveys', '/desk/surveys/new', one, `${one}/preview`, `${one}/sheets/${sheet}`]
  const reader = await browser.visit()
  await signIn(reader, 'reader@example.org')
  const stranger = await browser.visit()
  for (const path of paths) {
    expect((await reader.goto(`/en${path}`))?.status(), path).toBe(403)
    await stranger.goto(`/en${path}`)
    expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')
  }
})

test('what a visitor reads who is known, or holds a link, is kept nowhere; public pages may be kept by the browser', async () => {
  const { token } = await sendSurvey(portal)
  const [reader, stranger] = [await browser.visit(), await browser.visit()]
  await signIn(reader, 'reader@example.org')
  const caching = async (page: typeof reader, path: string) => (await page.goto(path))?.headers()['cache-control']
  for (const path of ['/en', '/en/account', '/en/desk', '/en/surveys/none'])
    expect(await caching(reader, path), path).toBe('private, no-store')
  for (const path of [`/en/survey?token=${token}`, '/en/invitation?token=x', '/en/confirm-contact?token=x'])
    expect(await caching(stranger, path), path).toBe('private, no-store')
  expect(await caching(stranger, '/en/sign-in/confirm?token=x')).toBe('private, no-store')
  for (const path of ['/en', '/en/surveys', '/en/surveys/none'])
    expect(await caching(stranger, path), path).toBe('private, no-cache')
})
