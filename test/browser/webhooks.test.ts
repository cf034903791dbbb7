import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, openBrowser, viewports } from '../kit/browser.ts'
import { openPortal, type Portal } from '../kit/portal.ts'
import { openReceiver, type Receiver, verified } from '../kit/receiver.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { type Lang, word } from '../kit/words.ts'

let portal: Portal
let browser: Awaited<ReturnType<typeof openBrowser>>
let receiver: Receiver
beforeAll(async () => {
  receiver = await openReceiver()
  portal = await openPortal({ outward: receiver.outward })
  browser = await openBrowser(portal.url)
})
afterAll(async () => {
  await browser.close()
  await portal.stop()
  await receiver.close()
})

const w = (lang: Lang, key: string) => word(lang, 'webhooks', key)

async function publish(as: string, municipality: string) {
  const summary = [{ lang: 'en', text: 'Invented by a test' }]
  const input = { municipality, commitment: 9, period: '2026', status: 'LIMITED', summary }
  await portal.ask(
    'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { report { id } } }',
    { input },
    { as },
  )
  await portal.graph.courier.deliver()
  await portal.graph.sender.deliver()
}

test('an editor reads what webhooks are, is refused a private address, adds a webhook, reads its log, pings it, and removes it', async () => {
  receiver.received.length = 0
  receiver.answers(response => void response.writeHead(500).end('<script>alert(1)</script>'))
  const page = await browser.visit()
  await page.goto('/en/open-data')
  await page.getByRole('link', { name: word('en', 'open-data', 'webhooks') }).click()
  await expect.poll(() => mainText(page)).toContain(w('en', 'developers.title'))
  expect(await page.locator('input[name=url]').count()).toBe(0)

  await signIn(page, 'calgary@example.org')
  await page.goto('/en/account')
  await page.getByRole('link', { name: word('en', 'account', 'webhooks.open') }).click()
  await expect.poll(() => mainText(page)).toContain(w('en', 'none'))
  const add = page.getByRole('button', { name: w('en', 'add'), exact: true })
  await page.getByLabel(w('en', 'url')).fill('https://169.254.169.254/latest/meta-data/')
  await add.click()
  await expect.poll(() => mainText(page)).toContain('This is not a public address.')
  expect(await page.getByLabel(w('en', 'url')).inputValue()).toBe('https://169.254.169.254/latest/meta-data/')

  await page.getByLabel(w('en', 'url')).fill(`${receiver.url}/hook`)
  await page.getByText(w('en', 'filter')).click()
  await page.locator('input[name=province][value=AB]').check()
  await add.click()
  const secretField = page.getByLabel(w('en', 'secret.label'))
  await expect.poll(() => secretField.inputValue()).toMatch(/^whsec_/)
  const secret = await secretField.inputValue()
  await page.getByRole('link', { name: w('en', 'open'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain(w('en', 'log.none'))
  expect(await page.content()).not.toContain(secret)

  await publish('calgary@example.org', 'calgary')
  await publish('thunder-bay@example.org', 'thunder-bay')
  expect(receiver.received.map(one => verified(one, secret).data.municipality.slug)).toEqual(['calgary'])
  await page.reload()
  const entry = page.locator('.webhook-log > li').first()
  await expect.poll(() => entry.textContent()).toContain('500')
  await entry.locator('summary').click()
  // somebody else's words, as text
  expect(await entry.textContent()).toContain('<script>alert(1)</script>')
  expect(await entry.textContent()).toContain('"slug": "calgary"')
  await expectAccessible(page)

  receiver.answers()
  await page.getByRole('button', { name: w('en', 'ping'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain(w('en', 'done.webhookPinged'))
  await portal.graph.sender.deliver()
  await page.reload()
  await expect.poll(() => entry.textContent()).toContain(w('en', 'state.DELIVERED'))
  await expect.poll(() => entry.textContent()).toContain(w('en', 'event.PING'))

  await page.getByText(w('en', 'remove.open')).click()
  await page.getByRole('button', { name: w('en', 'remove.confirm'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain(w('en', 'removed'))
  expect(await mainText(page)).toContain(w('en', 'none'))
})

test('in French, on a phone and without scripts a webhook is added, paused, given a new secret, and a message is sent again', async () => {
  receiver.received.length = 0
  receiver.answers()
  const page = await browser.visit({ viewport: viewports.phone, javaScriptEnabled: false })
  await signIn(page, 'edmonton@example.org', 'fr', '/fr/account/webhooks')
  await page.goto('/fr/account/webhooks')
  await page.locator('input[name=url]').fill(`${receiver.url}/fr`)
  await page.getByRole('button', { name: w('fr', 'add'), exact: true }).click()
  const secretField = page.getByLabel(w('fr', 'secret.label'))
  await expect.poll(() => secretField.inputValue()).toMatch(/^whsec_/)
  const secret = await secretField.inputValue()
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: w('fr', 'open'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain(w('fr', 'log.none'))

  await publish('edmonton@example.org', 'edmonton')
  await page.reload()
  const entry = page.locator('.webhook-log > li').first()
  await expect.poll(() => entry.textContent()).toContain(w('fr', 'state.DELIVERED'))
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await entry.getByRole('button', { name: new RegExp(`^${w('fr', 'replay')}`) }).click()
  await expect.poll(() => mainText(page)).toContain(w('fr', 'done.deliveryReplayed'))
  await portal.graph.sender.deliver()
  const [first, again] = receiver.received.map(one => verified(one, secret))
  expect(again).toEqual({ ...first, replay: true })

  await page.getByRole('button', { name: w('fr', 'pause'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain(w('fr', 'done.webhookPaused'))
  await page.getByRole('button', { name: w('fr', 'switchOn'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain(w('fr', 'done.webhookSwitchedOn'))
  await page.getByRole('button', { name: w('fr', 'secret.rotate'), exact: true }).click()
  await expect.poll(() => secretField.inputValue()).toMatch(/^whsec_/)
  expect(await secretField.inputValue()).not.toBe(secret)

  // nobody else's page
  const other = await browser.visit()
  await signIn(other, 'thunder-bay@example.org')
  const answer = await other.goto(new URL(page.url()).pathname)
  expect(answer?.status()).toBe(404)
})
