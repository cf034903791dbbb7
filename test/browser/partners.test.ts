import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { browser, visitAs } = await siteForFile()

describe.each([true, false])('with scripts: %s', javaScriptEnabled => {
  test('an officer records what partners did, corrects it, and everybody can read it', async () => {
    const what = `Demonstration training ${javaScriptEnabled}`
    const inFrench = `Formation de démonstration ${javaScriptEnabled}`
    const page = await browser.visit({ javaScriptEnabled })
    await signIn(page, 'secretariat@example.org')
    await page.goto('/en/desk')
    await page.locator('main a[href="/en/desk/partners"]').click()
    await page.waitForURL('**/en/desk/partners')
    await expectAccessible(page)
    await page.getByRole('link', { name: word('en', 'partners', 'desk.recordWork') }).click()
    await page.waitForURL('**/en/desk/partners/work')
    await expectAccessible(page)

    // nothing is written yet: the page says what is missing, and keeps what is there
    await page.locator('select[name=network]').selectOption('CMARD')
    await page.locator('input[name=partners][value=unesco]').check()
    await page.locator('textarea[name=municipalities]').fill('Thunder Bay\nNowhere')
    await page.locator('input[name=source]').fill('A demonstration')
    await page.getByRole('button', { name: word('en', 'partners', 'form.save') }).click()
    for (const problem of ['oneLanguage', 'dateOrDays'])
      await expect.poll(() => mainText(page)).toContain(word('en', 'form', `problem.${problem}`))
    await page.locator('input[name=happenedOn]').fill('2010-05')
    await page.locator('textarea[name="what.en"]').fill(what)
    await page.getByRole('button', { name: word('en', 'partners', 'form.save') }).click()
    await expect.poll(() => mainText(page)).toContain('Line 2: no municipality on record is called “Nowhere”.')
    await page.locator('textarea[name=municipalities]').fill('Thunder Bay')
    await page.getByRole('button', { name: word('en', 'partners', 'form.save') }).click()
    await page.waitForURL('**/en/desk/partners')
    await expect.poll(() => mainText(page)).toContain(word('en', 'partners', 'desk.saved'))

    await page
      .getByRole('row', { name: what })
      .getByRole('link', { name: word('en', 'partners', 'desk.correct') })
      .click()
    await page.waitForURL('**/desk/partners/work?id=*')
    await expect.poll(() => page.locator('textarea[name=municipalities]').inputValue()).toBe('thunder-bay')
    await page.locator('textarea[name="what.fr"]').fill(inFrench)
    await page.getByRole('button', { name: word('en', 'partners', 'form.save') }).click()
    await page.waitForURL('**/en/desk/partners')

    const stranger = await browser.visit({ javaScriptEnabled })
    await stranger.goto('/fr/partners?from=2010-05-01&to=2010-05-31')
    await expect.poll(() => mainText(stranger)).toContain(inFrench)
    expect(await stranger.locator('main a[href="/fr/municipalities/thunder-bay"]').count()).toBeGreaterThan(0)

    await page
      .getByRole('row', { name: what })
      .getByRole('link', { name: word('en', 'partners', 'desk.correct') })
      .click()
    await page.locator('input[name=struck]').check()
    await page.locator('textarea[name=reason]').fill('Entered twice')
    await page.getByRole('button', { name: word('en', 'partners', 'form.save') }).click()
    await page.waitForURL('**/en/desk/partners')
    await stranger.reload()
    expect(await mainText(stranger)).not.toContain(inFrench)
    await expectAccessible(page)
    await page
      .getByRole('row', { name: what })
      .getByRole('link', { name: word('en', 'form', 'strike.restore') })
      .click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'form', 'strike.isStruck'))
    await expectAccessible(page)
    await page.getByRole('button', { name: word('en', 'form', 'strike.restore') }).click()
    await page.waitForURL('**/en/desk/partners')
    await stranger.reload()
    expect(await mainText(stranger)).toContain(inFrench)
  })
})

test('a partner and a change of the working group are recorded', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  await signIn(page, 'secretariat@example.org')
  await page.goto('/en/desk/partners/partner')
  await page.locator('input[name="name.en"]').fill('Demonstration foundation')
  await page.locator('select[name=kind]').selectOption('FOUNDATION')
  await page.locator('select[name=network]').selectOption('CMARD')
  await page.locator('input[name=source]').fill('A demonstration')
  await page.getByRole('button', { name: word('en', 'partners', 'form.save') }).click()
  await page.waitForURL('**/en/desk/partners')
  await page.goto('/en/desk/partners/change')
  await page.locator('select[name=partner]').selectOption('demonstration-foundation')
  await page.locator('input[type=radio][value=JOINED]').check()
  await page.locator('input[name=happenedOn]').fill('2011')
  await page.locator('input[name=source]').fill('A demonstration')
  await page.getByRole('button', { name: word('en', 'partners', 'form.save') }).click()
  await page.waitForURL('**/en/desk/partners')
  await page.goto('/en/partners')
  expect(await mainText(page)).toContain('Demonstration foundation')
})

test.each([true, false])(
  'two officers correct one partner: the second reads what the first wrote, loses nothing, and decides (scripts: %s)',
  async javaScriptEnabled => {
    const asOfficer = () => visitAs('secretariat@example.org', { javaScriptEnabled })
    const [first, second] = [await asOfficer(), await asOfficer()]
    const save = async (page: typeof first, source: string) => {
      await page.locator('input[name=source]').fill(source)
      await page.getByRole('button', { name: word('en', 'partners', 'form.save') }).click()
    }
    for (const page of [first, second]) await page.goto('/en/desk/partners/partner?id=unesco')
    await save(first, `The first officer’s source (${javaScriptEnabled})`)
    await first.waitForURL('**/en/desk/partners')
    await save(second, 'The second officer’s source')
    await expect.poll(() => mainText(second)).toContain(word('en', 'form', 'newer.title'))
    expect(await mainText(second)).toContain(`The first officer’s source (${javaScriptEnabled})`)
    expect(await second.locator('input[name=source]').inputValue()).toBe('The second officer’s source')
    await expectAccessible(second)
    await save(second, 'The second officer’s source')
    await second.waitForURL('**/en/desk/partners')
  },
)

test('records of partners are closed to a reader and not there for a record that does not exist', async () => {
  const reader = await browser.visit()
  await signIn(reader, 'reader@example.org')
  expect((await reader.goto('/en/desk/partners'))?.status()).toBe(403)
  expect((await reader.goto('/en/desk/partners/work'))?.status()).toBe(403)
  expect((await reader.goto('/en/desk/partners/work?id=none'))?.status()).toBe(404)
  expect((await reader.goto('/en/desk/partners/nonsense'))?.status()).toBe(404)
  const stranger = await browser.visit()
  await stranger.goto('/en/desk/partners')
  expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')
})
