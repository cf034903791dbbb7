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
    await page.locator('input[name=source]').fill('Council minutes')
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

describe.each([true, false])('a municipality that the network is in touch with, scripts %s', javaScriptEnabled => {
  const name = javaScriptEnabled ? 'Invented Harbour' : 'Invented Landing'
  const slug = name.toLowerCase().replace(' ', '-')

  test('is put on record from the desk, with nothing lost where a value does not fit', async () => {
    const page = await asOfficer({ javaScriptEnabled })
    await page.goto('/en/desk')
    await page.getByRole('link', { name: word('en', 'desk', 'find.add') }).click()
    await page.waitForURL('**/desk/municipalities/new')
    await page.locator('input[name=nameEn]').fill(name)
    await page.locator('select[name=kind]').selectOption('TOWN')
    await page.locator('select[name=province]').selectOption('NS')
    await page.locator('input[name=population]').fill('many')
    await page.locator('input[name=latitude]').fill('44.65')
    await page.locator('input[name=prospect]').check()
    await page.locator('input[name=prospectSince]').fill('2026-05')
    await page.locator('input[name=source]').fill('A call, invented by a test')
    const submit = page.getByRole('button', { name: word('en', 'keeping', 'new.submit') })
    await submit.click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'form', 'problem.wholeNumber'))
    expect(await page.locator('input[name=nameEn]').inputValue()).toBe(name)
    expect(await page.locator('select[name=kind]').inputValue()).toBe('TOWN')
    expect(await page.locator('input[name=longitude]').getAttribute('aria-invalid')).toBe('true')

    await page.locator('input[name=population]').fill('1,200')
    await page.locator('input[name=longitude]').fill('2.4')
    await submit.click()
    await expect.poll(() => mainText(page)).toContain('Must be from -141.1 to -52.5.')
    await page.locator('input[name=longitude]').fill('-63,57')
    await submit.click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'kept'))
    expect(new URL(page.url()).pathname).toBe(`/en/desk/municipalities/${slug}`)
    const record = await mainText(page)
    expect(record).toContain(word('en', 'terms', 'step.PROSPECT'))
    expect(record).toContain('May 2026')
    expect(record).toContain('44.65, -63.57')
  })

  test('is found from the desk, and becomes a city', async () => {
    const page = await asOfficer({ javaScriptEnabled })
    await page.goto('/en/desk')
    await page.getByLabel(word('en', 'desk', 'find.label')).fill(name)
    await page.getByRole('button', { name: word('en', 'desk', 'find.submit'), exact: true }).click()
    await page.locator(`main a[href="/en/desk/municipalities/${slug}"]`).click()
    await page.getByRole('link', { name: word('en', 'keeping', 'deed.facts') }).click()
    await page.locator('select[name=kind]').selectOption('CITY')
    expect(await page.locator('input[name=population]').inputValue()).toBe('1200')
    await page.locator('input[name=source]').fill('An order in council')
    await page.getByRole('button', { name: submit('facts') }).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'kept'))
    expect(await mainText(page)).toContain(word('en', 'terms', 'municipalityKind.CITY'))
  })

  test('becomes a part of another, which is looked for by name', async () => {
    const page = await asOfficer({ javaScriptEnabled })
    await page.goto(`/en/desk/municipalities/${slug}?do=merge`)
    const find = page.getByLabel(word('en', 'keeping', 'other.label'))
    await find.fill('qqqqqqqqqq')
    await page.getByRole('button', { name: word('en', 'keeping', 'other.find') }).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'other.none'))
    await find.fill('halifax')
    await page.getByRole('button', { name: word('en', 'keeping', 'other.find') }).click()
    const into = page.locator('select[name=into]')
    await into.waitFor()
    await into.selectOption({ index: 1 })
    await page.locator('input[name=source]').fill('An act')
    await page.getByRole('button', { name: submit('merge') }).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'kept'))
    expect(await mainText(page)).toContain(word('en', 'keeping', 'mergedInto'))
  })

  test('is its own again where the merger is taken back, and what was said meanwhile can be read', async () => {
    const page = await asOfficer({ javaScriptEnabled })
    await page.goto(`/en/desk/municipalities/${slug}`)
    await page.getByRole('link', { name: word('en', 'keeping', 'deed.undoMerge') }).click()
    await page.locator('input[name=source]').fill('The act was repealed')
    await page.getByRole('button', { name: submit('undoMerge') }).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'kept'))
    const earlier = page.locator('section[aria-labelledby=identity] details').first()
    await earlier.locator('summary').click()
    expect(await earlier.textContent()).toContain('An act')
    expect(await earlier.textContent()).toContain(word('en', 'keeping', 'mergedInto'))
    await page.getByRole('link', { name: word('en', 'keeping', 'deed.merge') }).waitFor()
  })
})

test('an earlier name that archives tell of finds the municipality, until it is struck; nothing typed is lost', async () => {
  const page = await asOfficer()
  await page.goto('/en/desk/municipalities/airdrie?do=formerName')
  await page.locator('input[name=nameEn]').fill('Oldest Name')
  await page.locator('input[name=since]').fill('2987')
  await page.locator('input[name=source]').fill('Archive')
  await page.getByRole('button', { name: submit('formerName') }).click()
  await page.locator('[aria-invalid=true]').waitFor()
  expect(await page.locator('input[name=nameEn]').inputValue()).toBe('Oldest Name')
  await page.locator('input[name=since]').fill('1987')
  await page.getByRole('button', { name: submit('formerName') }).click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'kept'))
  await expectAccessible(page)

  const reader = await browser.visit()
  const found = reader.locator('main a[href="/en/municipalities/airdrie"]')
  await reader.goto('/en/municipalities?q=oldest+name')
  expect(await found.count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: word('en', 'keeping', 'deed.correctFormerName') }).click()
  await page.locator('input[name=struck]').check()
  await page.locator('textarea[name=reason]').fill('It was another town')
  await page.getByRole('button', { name: submit('correctFormerName') }).click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'struck'))
  await reader.goto('/en/municipalities?q=oldest+name')
  expect(await found.count()).toBe(0)
})

test('a step without its kind and a membership without its network are asked for, with all that was typed', async () => {
  const page = await asOfficer()
  await page.goto('/en/desk/municipalities/burnaby?do=step')
  await page.locator('input[name=documentUrl]').fill('not an address')
  await page.getByRole('button', { name: submit('step') }).click()
  await expect.poll(() => page.locator('[aria-invalid=true]').count()).toBe(3)
  expect(await page.locator('input[name=documentUrl]').inputValue()).toBe('not an address')
  await page.goto('/en/desk/municipalities/bathurst?do=join')
  await page.locator('input[name=joinedOn]').fill('2024')
  await page.getByRole('button', { name: submit('join') }).click()
  await page.locator('[aria-invalid=true]').first().waitFor()
  expect(await page.locator('input[name=joinedOn]').inputValue()).toBe('2024')
})

test('the second of two officers sees which facts the first wrote', async () => {
  const first = await asOfficer()
  const second = await asOfficer()
  for (const page of [first, second]) await page.goto('/en/desk/municipalities/peel?do=facts')
  for (const [page, population] of [
    [first, '1500001'],
    [second, '1500002'],
  ] as const) {
    await page.locator('input[name=population]').fill(population)
    await page.locator('input[name=source]').fill('A census')
    await page.getByRole('button', { name: submit('facts') }).click()
    await expect
      .poll(() => mainText(page))
      .toContain(page === first ? word('en', 'keeping', 'kept') : word('en', 'form', 'newer.title'))
  }
  expect(await second.locator('[role=alert], .notice').first().textContent()).toContain('1,500,001')
  expect(await second.locator('input[name=population]').inputValue()).toBe('1500002')
})

test('a step that was struck stays readable, and is restored', async () => {
  const page = await asOfficer()
  await page.goto('/en/desk/municipalities/toronto?do=step')
  await page.locator('select[name=step]').selectOption('PROSPECT')
  await page.locator('input[name=reachedOn]').fill('2005-03')
  await page.locator('input[name=source]').fill('A letter')
  await page.getByRole('button', { name: submit('step') }).click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'kept'))
  const entry = page.locator('.keeping-record', { hasText: 'March 2005' })
  const correct = async (struck: boolean) => {
    await entry.getByRole('link', { name: word('en', 'keeping', 'deed.correctStep') }).click()
    await page.locator('input[name=struck]').setChecked(struck)
    await page.locator('textarea[name=reason]').fill('A test.')
    await page.getByRole('button', { name: submit('correctStep') }).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'kept'))
  }
  await correct(true)
  expect(await entry.textContent()).toContain(word('en', 'keeping', 'struck'))
  await correct(false)
  expect(await entry.first().locator('h3').textContent()).not.toContain(word('en', 'keeping', 'struck'))
})

test('a list of the desk that is narrowed is kept as a view', async () => {
  const page = await asOfficer()
  await page.goto('/en/desk/audit?action=recordMilestone')
  await page.getByLabel(word('en', 'desk', 'viewName')).fill('Steps that were recorded')
  await page.getByRole('button', { name: word('en', 'desk', 'saveView') }).click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'desk', 'viewSaved'))
  const view = page.getByRole('link', { name: 'Steps that were recorded' })
  expect(await view.getAttribute('href')).toBe('/en/desk/audit?action=recordMilestone')
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

test('an editor keeps what the own municipality did, and nothing else', async () => {
  const page = await browser.visit()
  await signIn(page, 'calgary@example.org')
  await page.goto('/en/municipalities/calgary')
  await page.getByRole('link', { name: word('en', 'municipality', 'keepRecord') }).click()
  await page.getByRole('link', { name: word('en', 'keeping', 'deed.step') }).waitFor()
  const links = await page.locator('main a[href*="?do="]').evaluateAll(all => all.map(one => one.getAttribute('href')))
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter(href => !/do=(step|correctStep)/.test(href ?? ''))).toEqual([])
  await page.getByRole('link', { name: word('en', 'keeping', 'deed.step') }).click()
  await page.locator('select[name=step]').waitFor()
  const steps = await page
    .locator('select[name=step] option')
    .evaluateAll(all => all.map(one => one.getAttribute('value')))
  expect(steps).toEqual(['', 'CONSULTATION', 'MECHANISM', 'PLAN'])

  await page.goto('/en/desk/municipalities/calgary?do=rename')
  expect(await page.locator('#form').count()).toBe(0)
  await page.goto('/en/municipalities/edmonton')
  expect(await page.getByRole('link', { name: word('en', 'municipality', 'keepRecord') }).count()).toBe(0)
  for (const closed of ['municipalities/edmonton', 'municipalities', 'municipalities/new']) {
    const answer = await page.goto(`/en/desk/${closed}`)
    expect(answer?.status()).toBe(403)
    expect(await mainText(page)).toContain(word('en', 'desk', 'refusedTitle'))
  }
})

test('a coordinator records who joins the own network', async () => {
  const page = await visitAs('wic@example.org')
  await page.goto('/en/desk/municipalities?q=burnaby')
  await page.locator('main a[href="/en/desk/municipalities/burnaby"]').click()
  await page.getByRole('link', { name: word('en', 'keeping', 'deed.join') }).click()
  await page.locator('select[name=network]').waitFor()
  const networks = page.locator('select[name=network] option')
  expect(await networks.evaluateAll(all => all.map(one => one.getAttribute('value')))).toEqual(['', 'WIC'])
  await page.locator('select[name=network]').selectOption('WIC')
  await page.locator('input[name=joinedOn]').fill('2024-05')
  await page.locator('input[name=source]').fill('Council minutes')
  await page.getByRole('button', { name: submit('join') }).click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'keeping', 'kept'))
  expect(await page.locator('main a[href*="do=rename"]').count()).toBe(0)
  expect((await page.goto('/en/desk/municipalities/new'))?.status()).toBe(403)
})

test('a day that is none is answered with no other day', async () => {
  const page = await browser.visit()
  const answer = await page.goto('/en/municipalities?asOf=nonsense&q=bay')
  expect(answer?.status()).toBe(422)
  expect(await mainText(page)).toContain(word('en', 'form', 'problem.date'))
  expect(await page.locator('input[name=asOf]').inputValue()).toBe('nonsense')
  expect(await page.locator('main .member-list').count()).toBe(0)
})

test('is closed to everybody else', async () => {
  expect((await fetch(`${portal.url}/en/desk/municipalities/calgary`, { redirect: 'manual' })).status).toBe(303)
})
