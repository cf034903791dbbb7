import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { MembersDb } from '../../services/members/database/tables.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { languages, word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

const button = (key: string) => ({ name: word('en', 'reports', key) })
const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

test.each([true, false])(
  'an officer drafts the report of 2007-08, writes, locks and downloads it; a later record changes nothing (scripts: %s)',
  async javaScriptEnabled => {
    const page = await browser.visit({ javaScriptEnabled })
    await signIn(page, 'secretariat@example.org')
    await page.goto('/en/desk')
    await page.locator('main a[href="/en/desk/reports"]').click()
    await page.waitForURL('**/en/desk/reports')
    await expectAccessible(page)
    await page.locator('input[name=from]').fill('2007-06-01')
    await page.locator('input[name=to]').fill('2008-08-31')
    await page.getByRole('button', button('desk.draft')).click()
    await page.waitForURL('**/en/desk/reports/*')

    await page.locator('select[name=section]').selectOption('INTRODUCTION')
    await page.getByRole('button', button('desk.save')).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'form', 'summaryTitle'))
    await page.locator('textarea[name=en]').fill('A demonstration introduction.\n\nOf two paragraphs.')
    await page.locator('textarea[name=fr]').fill('Une introduction de démonstration.')
    await page.getByRole('button', button('desk.save')).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'reports', 'desk.saved'))
    await page.locator('select[name=section]').selectOption('INTRODUCTION')
    await page.locator('textarea[name=en]').fill('This comes first.')
    await page.getByRole('button', button('desk.save')).click()
    await expect.poll(() => page.locator('.written li').count()).toBe(2)
    await page.getByRole('button', { name: /^Move up/ }).click()
    await expect.poll(() => page.locator('.written li').first().textContent()).toContain('This comes first.')
    await expectAccessible(page)

    await page.getByRole('button', { name: word('en', 'desk', 'discard.do') }).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'desk', 'discarded.done'))
    await expectAccessible(page)
    await page.getByRole('button', { name: new RegExp(`^${word('en', 'desk', 'discarded.restore')}`) }).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'desk', 'discarded.restored'))
    expect(await page.locator('.written li').count()).toBe(2)

    await page.locator('input[name=to]').fill('2007-05-01')
    await page.getByRole('button', button('desk.savePeriod')).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'form', 'problem.endsBeforeStart'))
    await page.locator('input[name=to]').fill('2999-12-31')
    await page.getByRole('button', button('desk.savePeriod')).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'reports', 'desk.saved'))
    await page.getByRole('link', { name: word('en', 'reports', 'desk.read') }).click()
    await expect.poll(() => mainText(page)).toContain('Members on record so far, up to')
    await page.goto(new URL(page.url()).pathname.replace('/reports/', '/desk/reports/'))
    await page.locator('input[name=to]').fill('2008-08-31')
    await page.getByRole('button', button('desk.savePeriod')).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'reports', 'desk.saved'))

    await page.getByRole('link', { name: word('en', 'reports', 'desk.read') }).click()
    await page.waitForURL('**/en/reports/*')
    const path = new URL(page.url()).pathname
    await expect.poll(() => mainText(page)).toContain('says 27 (signatories)')
    const text = await mainText(page)
    for (const said of ['This comes first.', 'Lethbridge', 'Canadian Association of Police Boards', 'Halifax'])
      expect(text).toContain(said)
    // a draft is nobody else's
    const stranger = await browser.visit()
    expect((await stranger.goto(path))?.status()).toBe(404)

    await page.goto(path.replace('/reports/', '/desk/reports/'))
    await page.locator('input[name=sure]').check()
    await page.getByRole('button', button('desk.lockButton')).click()
    await page.waitForURL(url => url.pathname === path)
    await expect.poll(() => mainText(page)).toContain('SHA-256')

    const locked = await read(path)
    const lateSource = `A later record of a test, ${javaScriptEnabled}`
    const members = portal.db.withSchema('members') as unknown as MembersDb
    await members
      .insertInto('milestone')
      .values({
        id: `late-${javaScriptEnabled}`,
        entry: `late-${javaScriptEnabled}`,
        municipality: 'toronto',
        step: javaScriptEnabled ? 'PLAN' : 'MECHANISM',
        reachedOn: '2008-02-01',
        reachedPrecision: 'DAY',
        note: null,
        source: lateSource,
        recordedAt: new Date(),
      } as never)
      .execute()
    const later = await read(path)
    expect(later).toEqual(locked)
    expect(later.text).not.toContain(lateSource)
    expect(hash(later.text)).toBe(later.sha256)

    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: word('en', 'reports', 'download') }).click()
    const file = readFileSync(await (await download).path())
    expect(hash(file)).toBe(later.english)
    const french = unzipSync(new Uint8Array(await (await fetch(`${portal.url}${path}/docx?text=fr`)).arrayBuffer()))
    expect(strFromU8(french['word/document.xml'] ?? new Uint8Array())).toContain('Une introduction de démonstration.')

    for (const lang of languages) {
      const reader = await browser.visit({ javaScriptEnabled })
      await reader.goto(path.replace('/en/', `/${lang}/`))
      await expectAccessible(reader)
      await reader.goto(`/${lang}/reports`)
      expect(await reader.locator(`main a[href="${path.replace('/en/', `/${lang}/`)}"]`).count()).toBe(1)
    }
    // a figure leads to what gives it
    const reader = await browser.visit()
    await reader.goto(path)
    await reader.locator('main a[href^="/graphql#query="]').first().click()
    await expect.poll(() => reader.locator('#graphiql').textContent()).toContain('developments')
  },
)

/** Everything that a locked report says, and the fingerprints of its files. */
async function read(path: string) {
  const id = path.split('/').at(-1)
  const { data } = await portal.ask('query ($id: ID!) { report(id: $id) { content { text sha256 } } }', { id })
  const files = await Promise.all(
    ['en', 'fr'].map(async text => {
      const answer = await fetch(`${portal.url}${path}/docx?text=${text}`)
      return hash(new Uint8Array(await answer.arrayBuffer()))
    }),
  )
  return { ...data.report.content, english: files[0], french: files[1] }
}

test('of a report that was locked in a form which no page reads, the page says so, and leads to what was locked', async () => {
  const members = portal.db.withSchema('members') as unknown as MembersDb
  const content = '{"said":"é"}'
  await members
    .insertInto('report')
    .values({
      id: 'unreadable',
      network: 'CMARD',
      periodFrom: '2001-01-01',
      periodTo: '2001-12-31',
      corrects: null,
      revision: 1,
      createdAt: new Date(),
      createdBy: 'person-secretariat',
      lockedAt: new Date(),
      lockedBy: 'person-secretariat',
      content,
      sha256: hash(content),
    })
    .execute()
  const page = await browser.visit()
  expect((await page.goto('/en/reports/unreadable/docx'))?.status()).toBe(200)
  expect(new URL(page.url()).pathname).toBe('/en/reports/unreadable')
  expect(await mainText(page)).toContain(word('en', 'reports', 'unreadableTitle'))
  await expectAccessible(page)
  await page.getByRole('link', { name: word('en', 'reports', 'asLocked') }).click()
  await expect.poll(() => page.locator('#graphiql').textContent()).toContain('unreadable')
})

test.each([true, false])(
  'an officer records what members needed and corrects it; a colleague who was faster is shown (scripts: %s)',
  async javaScriptEnabled => {
    const words = (key: string) => word('en', 'reports', `needs.${key}`)
    const page = await browser.visit({ javaScriptEnabled })
    await signIn(page, 'secretariat@example.org')
    // in the same session: an address gets few links in a quarter of an hour
    const colleague = await page.context().newPage()
    await page.goto('/en/desk/reports')
    await page.getByRole('link', { name: words('title') }).click()
    await page.waitForURL('**/en/desk/reports/needs')
    await page.getByRole('button', { name: words('record') }).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'form', 'summaryTitle'))
    await page.locator('[name="what.en"]').fill(`Time was lacking (${javaScriptEnabled}).`)
    await page.locator('[name=from]').fill('2011-01-01')
    await page.locator('[name=to]').fill('2010-12-31')
    await page.locator('[name=source]').fill('Invented by a test')
    await page.getByRole('button', { name: words('record') }).click()
    await expect.poll(() => mainText(page)).toContain('The end must come after the start.')
    await page.locator('[name=to]').fill('2011-12-31')
    await page.getByRole('button', { name: words('record') }).click()
    await expect.poll(() => mainText(page)).toContain(words('needRecorded'))
    await expectAccessible(page)

    const correct = new RegExp(`Time was lacking \\(${javaScriptEnabled}`)
    await page.getByRole('link', { name: correct }).click()
    await page.waitForURL('**correct=*')
    await colleague.goto(page.url())
    for (const [officer, text] of [
      [page, 'Hands were lacking.'],
      [colleague, 'Money was lacking.'],
    ] as const) {
      await officer.locator('[name="what.en"]').fill(text)
      await officer.getByRole('button', { name: words('saveCorrection') }).click()
      await expect
        .poll(() => mainText(officer))
        .toContain(officer === page ? words('needCorrected') : word('en', 'form', 'newer.title'))
    }
    expect(await mainText(colleague)).toContain('Hands were lacking.')
    expect(await colleague.locator('[name="what.en"]').inputValue()).toBe('Money was lacking.')
    await expectAccessible(colleague)
    await colleague.getByRole('button', { name: words('saveCorrection') }).click()
    await expect.poll(() => mainText(colleague)).toContain(words('needCorrected'))
  },
)

test('reports are closed to a reader and to nobody; a locked one cannot be written', async () => {
  const reader = await browser.visit()
  await signIn(reader, 'reader@example.org')
  expect((await reader.goto('/en/desk/reports'))?.status()).toBe(403)
  expect((await reader.goto('/en/desk/reports/needs'))?.status()).toBe(403)
  expect((await reader.goto('/en/desk/reports/none'))?.status()).toBe(404)
  expect((await reader.goto('/en/reports/none'))?.status()).toBe(404)
  expect((await fetch(`${portal.url}/en/reports/none/docx`)).status).toBe(404)
  const stranger = await browser.visit()
  await stranger.goto('/en/desk/reports')
  expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')
})

test.each([true, false])(
  'an editor puts the inclusion report of a year together, locks and corrects it; council gets it on paper and as Word (scripts: %s)',
  async javaScriptEnabled => {
    const year = javaScriptEnabled ? 2024 : 2023
    const t = (key: string, values: Record<string, string> = {}) => word('en', 'inclusion-report', key, values)
    const named = (key: string) => ({ name: new RegExp(`^${t(key)}`) })
    const told = 'An invented step, for demonstration.'
    await portal.ask(
      `mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { userErrors { code } } }`,
      {
        input: {
          municipality: 'calgary',
          commitment: 7,
          period: String(year),
          status: 'LIMITED',
          summary: [{ lang: 'en', text: told }],
          evidence: [{ title: 'Invented minutes', url: 'https://town.example/minutes' }],
        },
      },
      { as: 'calgary@example.org' },
    )
    const here = `/municipalities/calgary/inclusion-report/${year}`
    const stranger = await browser.visit({ javaScriptEnabled })
    expect((await stranger.goto(`/en${here}`))?.status()).toBe(404)
    await stranger.goto(`/en${here}/write`)
    expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')

    const page = await browser.visit({ javaScriptEnabled })
    await signIn(page, 'calgary@example.org')
    await page.goto('/en/municipalities/calgary')
    await page.locator('#inclusion input[name=year]').fill(String(year))
    await page.locator('#inclusion button').click()
    await page.waitForURL(`**/en${here}`)
    await page.getByRole('button', { name: t('start', { year: String(year) }) }).click()
    await page.waitForURL(`**/en${here}/write`)
    await expectAccessible(page)

    await page.locator('a[href*="section=INTRODUCTION"]').click()
    await page.getByRole('button', named('save')).click()
    await expect.poll(() => page.locator('.error-summary a[href="#text-en"]').count()).toBe(1)
    await page.locator('#text-en').fill('The mayor says: invented words.')
    await page.locator('details summary').click()
    await page.locator('#text-ar').fill('كلمات مختلقة.')
    await page.getByRole('button', named('save')).click()
    await expect.poll(() => page.locator('.arrange__text[lang=ar]').count()).toBe(1)
    await page.locator('.arrange').nth(1).getByRole('button', named('down')).first().click()
    await expect.poll(() => page.locator('.arrange').nth(1).locator('h2').textContent()).toBe(t('section.PLAN'))
    await page.locator('a[href*="leave=plan"]').click()
    await page.locator('#text-en').fill('It has a report of its own.')
    await page.getByRole('button', named('save')).click()
    await expect.poll(() => mainText(page)).toContain(t('takeIn'))
    await expectAccessible(page)

    // a second window, which knows nothing of what comes now
    const other = await page.context().newPage()
    await other.goto(`/en${here}/write?section=OUTLOOK`)
    await page.locator('a[href*="section=OUTLOOK"]').click()
    await page.locator('#text-en').fill('Next year.')
    await page.getByRole('button', named('save')).click()
    await expect.poll(() => mainText(page)).toContain('Next year.')
    await other.locator('#text-en').fill('Written beside it.')
    await other.getByRole('button', named('save')).click()
    await expect.poll(() => mainText(other)).toContain(t('conflict'))
    expect(await other.locator('#text-en').inputValue()).toBe('Written beside it.')

    await page.getByRole('link', { name: t('read') }).click()
    await page.waitForURL(`**/en${here}`)
    await expect.poll(() => mainText(page)).toContain(told)
    for (const said of [
      'It has a report of its own.',
      'Invented minutes',
      'The mayor says: invented words.',
      'Nothing was published on commitment 8',
    ])
      expect(await mainText(page)).toContain(said)
    await expectAccessible(page)
    await page.locator('#sure').check()
    await page.getByRole('button', { name: t('lockButton') }).click()
    await page.waitForURL(`**/en${here}?edition=1`)
    await expect.poll(() => mainText(page)).toContain('SHA-256')

    const content = async () => {
      const query = `{ inclusionReport(municipality: "calgary", year: ${year}, edition: 1) { content { text sha256 } } }`
      const answers = await Promise.all(
        languages.map(lang => fetch(`${portal.url}/${lang}${here}/docx?edition=1`).then(one => one.arrayBuffer())),
      )
      const { data } = await portal.ask(query)
      return { ...data.inclusionReport.content, files: answers.map(one => hash(new Uint8Array(one))) }
    }
    const locked = await content()
    expect(hash(locked.text)).toBe(locked.sha256)
    await portal.ask(
      `mutation { publishProgress(input: { municipality: "calgary", commitment: 8, period: "${year}", status: COMPLETE,
         summary: [{ lang: "en", text: "Invented afterwards." }] }) { userErrors { code } } }`,
      {},
      { as: 'calgary@example.org' },
    )
    expect(await content()).toEqual(locked)
    for (const lang of languages) {
      const reader = await browser.visit({ javaScriptEnabled, viewport: { width: 390, height: 844 } })
      await reader.goto(`/${lang}${here}`)
      expect(await mainText(reader)).toContain(lang === 'ar' ? 'كلمات مختلقة.' : 'The mayor says')
      await expectNoSidewaysScroll(reader)
      await expectAccessible(reader)
    }

    await page.getByRole('button', { name: t('correct') }).click()
    await page.waitForURL(`**/en${here}/write`)
    await page.goto(`/en${here}`)
    expect(await mainText(page)).toContain('Invented afterwards.')
    await page.locator('#sure').check()
    await page.getByRole('button', { name: t('lockButton') }).click()
    await page.waitForURL(`**/en${here}?edition=2`)
    await stranger.goto(`/en${here}?edition=1`)
    expect(await mainText(stranger)).toContain(t('correctedTitle'))
    expect(await content()).toEqual(locked)
    await stranger.goto('/en/municipalities/calgary')
    expect(await stranger.locator(`#inclusion a[href="/en${here}?edition=2"]`).count()).toBe(1)
  },
)
