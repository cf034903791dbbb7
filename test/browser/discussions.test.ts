import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { type Lang, word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

const t = (lang: Lang, key: string) => word(lang, 'discussions', key)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const title = 'How do you train people who drive buses?'
let path = ''

test('a member asks by keyboard, sees what was asked before and who will be told, and sends it', async () => {
  const asker = await browser.visit()
  await signIn(asker, 'thunder-bay@example.org')
  await asker.goto('/en/commitments/5')
  await asker.getByRole('link', { name: word('en', 'commitments', 'askThose') }).click()
  await asker.waitForURL('**/en/discussions/ask?commitment=5')
  await asker.locator('input[name=title]').focus()
  await asker.keyboard.type(title)
  await asker.keyboard.press('Enter')
  await expect.poll(() => asker.title()).toContain(word('en', 'form', 'errorPrefix', { title: '' }).trim())
  await expectAccessible(asker)
  expect(await asker.locator('input[name=title]').inputValue()).toBe(title)
  await asker.locator('textarea[name=body]').fill('Invented by a test.')
  await button(asker, t('en', 'ask.look')).click()
  await asker.locator('#before').waitFor()
  await asker.getByText(t('en', 'ask.indicatorsFold'), { exact: true }).click()
  for (const code of ['1a', '4c']) await asker.locator(`input[name=indicators][value="${code}"]`).check()
  expect(await asker.locator('input[name=commitments][value="5"]').isChecked()).toBe(true)
  await expectAccessible(asker)
  await button(asker, t('en', 'ask.send')).click()
  await asker.waitForURL(url => /\/discussions\/[\w-]{36}$/.test(url.pathname))
  await expect.poll(() => mainText(asker)).toContain(t('en', 'done.questionAsked'))
  path = new URL(asker.url()).pathname.replace('/en', '')
})

test('the asker gives it other subjects afterwards, without scripts; nobody else may', async () => {
  const asker = await browser.visit({ javaScriptEnabled: false })
  await signIn(asker, 'thunder-bay@example.org', 'en', `/en${path}`)
  await asker.getByRole('link', { name: t('en', 'mend.title') }).click()
  await expectAccessible(asker)
  expect(await asker.locator('input[name=indicators]:checked').count()).toBe(2)
  await asker.locator('input[name=commitments][value="5"]').uncheck()
  for (const code of ['1a', '4c']) await asker.locator(`input[name=indicators][value="${code}"]`).uncheck()
  await button(asker, t('en', 'do.edit')).click()
  // about nothing at all it would reach nobody
  expect(await asker.title()).toContain(word('en', 'form', 'errorPrefix', { title: '' }).trim())
  await asker.getByText(t('en', 'ask.indicatorsFold'), { exact: true }).click()
  await asker.locator('input[name=indicators][value="4c"]').check()
  await button(asker, t('en', 'do.edit')).click()
  expect(await mainText(asker)).toContain(t('en', 'done.questionChanged'))
  const other = await browser.visit({ javaScriptEnabled: false })
  await signIn(other, 'calgary@example.org', 'en', `/en${path}/edit`)
  expect(await mainText(other)).toContain(t('en', 'mend.onlyAsker'))
})

test('without scripts, another answers; what is typed when the question closes meanwhile is kept', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  await signIn(page, 'edmonton@example.org', 'en', `/en${path}`)
  const words = page.locator('#field-reply-body')
  await words.fill('Ride along first. Invented by a test.')
  await button(page, t('en', 'reply.send')).click()
  await expect.poll(() => mainText(page)).toContain(t('en', 'done.questionAnswered'))

  await words.fill('A second thought of a test.')
  const input = { discussion: path.split('/').at(-1) }
  const close = 'mutation ($input: CloseDiscussionInput!) { closeDiscussion(input: $input) { userErrors { code } } }'
  await portal.ask(close, { input }, { as: 'thunder-bay@example.org' })
  const answered = page.waitForResponse(answer => answer.request().method() === 'POST')
  await button(page, t('en', 'reply.send')).click()
  expect((await answered).status()).toBe(422)
  expect(await words.inputValue()).toBe('A second thought of a test.')
})

test('the asker accepts it on a phone in French and asks for it; its author agrees with one click', async () => {
  const phone = await browser.visit({ viewport: viewports.phone })
  await signIn(phone, 'thunder-bay@example.org', 'fr', `/fr${path}`)
  await button(phone, t('fr', 'accept')).click()
  await expect.poll(() => mainText(phone)).toContain(t('fr', 'done.answerAccepted'))
  await phone.getByText(t('fr', 'share.ask'), { exact: true }).click()
  await button(phone, t('fr', 'do.share')).click()
  await expect.poll(() => mainText(phone)).toContain(t('fr', 'done.consentAsked'))
  await expectAccessible(phone)

  const author = await browser.visit()
  await signIn(author, 'edmonton@example.org', 'en', `/en${path}`)
  await button(author, t('en', 'share.agree')).click()
  await expect.poll(() => mainText(author)).toContain(t('en', 'done.answerShared'))
  await author.getByRole('link', { name: t('en', 'share.inLibrary') }).click()
  await author.waitForURL('**/en/library/**')
  await expect.poll(() => mainText(author)).toContain('Ride along first.')
  const whence = author.getByRole('link', { name: word('en', 'library', 'item.sharedFrom'), exact: true })
  await expect.poll(() => whence.count()).toBe(1)
})

test('a report reaches the desk, the text is hidden with a reason; visitors meet a question of members nowhere', async () => {
  const member = await browser.visit()
  await signIn(member, 'calgary@example.org', 'en', `/en${path}`)
  const post = member.locator('article.post--accepted')
  await post.getByText(t('en', 'report'), { exact: true }).click()
  await post.locator('textarea[name=reason]').fill('Invented reason.')
  await button(member, t('en', 'do.report')).click()
  await expect.poll(() => mainText(member)).toContain(t('en', 'done.postReported'))

  const desk = await browser.visit()
  await signIn(desk, 'secretariat@example.org', 'en', '/en/desk')
  await desk
    .locator('.desk-tiles')
    .getByRole('link', { name: word('en', 'desk', 'tool.discussions') })
    .click()
  await expect.poll(() => mainText(desk)).toContain('Invented reason.')
  await expectAccessible(desk)
  await desk.locator('textarea[name=reason]').fill('It was a test.')
  await button(desk, t('en', 'do.hide')).click()
  await expect.poll(() => mainText(desk)).toContain(t('en', 'desk.none'))
  await member.goto(`/en${path}`)
  expect(await mainText(member)).toContain('It was a test.')
  expect(await mainText(member)).not.toContain('Ride along first.')

  const visitor = await browser.visit()
  await visitor.goto('/en/discussions')
  expect(await mainText(visitor)).not.toContain(title)
  await visitor.goto(`/en${path}`)
  expect(new URL(visitor.url()).pathname).toBe('/en/sign-in')
  // the item that came of it is public, with the title that its asker gave it; the question is not
  const { data } = await portal.ask('{ activity(first: 50) { nodes { url } } }')
  expect(JSON.stringify(data)).not.toContain('/discussions/')
})
