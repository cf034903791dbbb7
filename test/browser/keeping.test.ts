import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../kit/browser.ts'
import { siteForFile, type Visit } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { portal, browser, visitAs } = await siteForFile()
const asOfficer = (options?: Visit) => visitAs('secretariat@example.org', options)

const submit = (deed: string) => word('en', 'keeping', `submit.${deed}`)

describe.each([true, false])('an officer, scripts %s', javaScriptEnabled => {
  const slug = javaScriptEnabled ? 'calgary' : 'hamilton'

  test('goes from the desk to a member without a date, finds it, corrects it, and reads what was said before', async () => {
    const page = await asOfficer({ javaScriptEnabled })
    await page.goto('/en/desk?kind=UNDATED_MEMBERSHIP')
    await page.locator(`main a[href="/en/desk/municipalities/${slug}"]`).click()
    await page
      .getByRole('link', { name: word('en', 'keeping', 'deed.correct') })
      .first()
      .click()
    await page.locator('input[name=joinedOn]').fill('1999')
    await page.locator('textarea[name=reason]').fill('A test found the minutes.')
    await page.getByRole('button', { name: submit('correct') }).click()
    await expect.poll(() => mainText(page)).toContain('The network did not exist before 2005.')
    expect(await page.locator('textarea[name=reason]').inputValue()).toBe('A test found the minutes.')

    await page.locator('input[name=joinedOn]').fill('2006-11')
    await page.getByRole('button', { name: submit('correct') }).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'kept'))
    expect(await mainText(page)).toContain('November 2006')
    await page.locator('summary').first().click()
    await expect.poll(() => page.locator('.keeping-earlier').first().textContent()).toContain('Date not known')
    if (javaScriptEnabled) await expectAccessible(page)
  })

  test('records a step that passes over others only with a reason', async () => {
    const page = await asOfficer({ javaScriptEnabled })
    await page.goto(`/en/desk/municipalities/${slug}?do=step`)
    await page.locator('select[name=step]').selectOption('PLAN')
    await page.locator('input[name=reachedOn]').fill('2010')
    await page.getByRole('button', { name: submit('step') }).click()
    await expect.poll(() => mainText(page)).toContain('say why they were passed over')
    await page.locator('textarea[name=skipReason]').fill('An older strategy counts as the plan.')
    await page.getByRole('button', { name: submit('step') }).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'kept'))
    expect(await mainText(page)).toContain('An older strategy counts as the plan.')
  })
})

test('the second of two officers is shown what the first wrote, and loses nothing', async () => {
  const address = '/en/desk/municipalities/airdrie?do=correct&id=cmard-airdrie'
  const first = await asOfficer()
  const second = await asOfficer()
  for (const page of [first, second]) await page.goto(address)
  await first.locator('input[name=joinedOn]').fill('2022-11')
  await first.locator('textarea[name=reason]').fill('The vote counts.')
  await first.getByRole('button', { name: submit('correct') }).click()
  await expect.poll(() => mainText(first)).toContain(word('en', 'keeping', 'kept'))

  await second.locator('input[name=joinedOn]').fill('2022')
  await second.locator('textarea[name=reason]').fill('Only the year is sure.')
  await second.getByRole('button', { name: submit('correct') }).click()
  await expect.poll(() => mainText(second)).toContain(word('en', 'form', 'newer.title'))
  expect(await mainText(second)).toContain('The vote counts.')
  expect(await second.locator('input[name=joinedOn]').inputValue()).toBe('2022')

  await second.getByRole('button', { name: submit('correct') }).click()
  await expect.poll(() => mainText(second)).toContain(word('en', 'keeping', 'kept'))
  expect(await mainText(second)).toContain('Only the year is sure.')
})

test('a renamed municipality is found by its old name', async () => {
  const page = await asOfficer()
  await page.goto('/en/desk/municipalities/cochrane?do=rename')
  await page.locator('input[name=nameEn]').fill('Invented Name')
  await page.locator('input[name=source]').fill('A test')
  await page.getByRole('button', { name: submit('rename') }).click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'kept'))
  await page.goto('/en/municipalities?q=cochrane')
  expect(await page.locator('main a[href="/en/municipalities/cochrane"]').first().textContent()).toContain(
    'Invented Name',
  )
})

test('is closed to everybody else', async () => {
  const page = await browser.visit()
  await signIn(page, 'calgary@example.org')
  const answer = await page.goto('/en/desk/municipalities/calgary')
  expect(answer?.status()).toBe(403)
  expect(await mainText(page)).toContain(word('en', 'desk', 'refusedTitle'))
  expect((await fetch(`${portal.url}/en/desk/municipalities/calgary`, { redirect: 'manual' })).status).toBe(303)
})
