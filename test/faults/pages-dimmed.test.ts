import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortal, type Portal } from '../kit/portal.ts'
import { word } from '../kit/words.ts'

const dimmed = word('en', 'shell', 'notice.panelTitle')
const unavailable = word('en', 'shell', 'error.unavailableTitle')

const compared = '/en/compare?with=calgary&with=hamilton'
const portalWide = [
  '/en',
  '/en/municipalities',
  '/en/municipalities/calgary',
  '/en/news',
  compared,
  '/en/library',
  '/en/events',
]

/** What is about something of a part, and what only shows something of it. */
const parts = [
  {
    down: 'commitments',
    about: ['/en/commitments', '/en/commitments/3', '/en/maturity/hrmm-2012'],
    beside: ['/en', '/en/municipalities/calgary', '/en/news', compared, '/en/library'],
  },
  { down: 'events', about: [], beside: ['/en', '/en/municipalities/calgary', '/en/events', '/en/maturity/hrmm-2012'] },
  {
    down: 'resources',
    about: ['/en/library', '/en/library/any-item'],
    beside: ['/en/municipalities/calgary', '/en/maturity/hrmm-2012'],
  },
] as const

describe.each(parts)('without $down', ({ down, about, beside }) => {
  let portal: Portal
  beforeAll(async () => {
    portal = await openPortal({ down: [down] })
  })
  afterAll(() => portal.stop())

  /** What a visitor is given to read; words for the browser's own use do not count. */
  async function read(path: string) {
    const response = await fetch(`${portal.url}${path}`)
    const text = (await response.text()).replaceAll(/<script[^]*?<\/script>/g, '')
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text }
  }

  test.each(portalWide.filter(path => !about.some(each => each === path)))('%s stands', async path => {
    expect((await read(path)).status).toBe(200)
  })

  test.each(beside)('%s says that a part of it is missing', async path => {
    const { status, text } = await read(path)
    expect(status).toBe(200)
    expect(text).toContain(dimmed)
  })

  test.each(about)('%s asks for patience in the frame of the portal', async path => {
    const { status, retryAfter, text } = await read(path)
    expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: '30' })
    expect(text).toContain(unavailable)
    expect(text).toContain(word('en', 'shell', 'siteName'))
  })
})
