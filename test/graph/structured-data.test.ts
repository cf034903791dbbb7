import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortal, type Portal } from '../kit/portal.ts'

const editor = 'calgary@example.org'
/** What would end the element, begin another, or end the text in it. */
const hostile = `</script><script>alert(1)</script><!-- ]]> " ' & <b>`

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.stop())

type Told = Record<string, any>

/** Everything that a page tells search engines: a script ends where the next `</script` stands. And its scripts that nobody vouches for. */
async function read(path: string) {
  const response = await fetch(portal.url + path)
  expect(response.status).toBe(200)
  const scripts = [...(await response.text()).matchAll(/<script([^>]*)>(.*?)<\/script/gis)]
  const isData = (attributes = '') => attributes.includes('type="application/ld+json"')
  return {
    told: scripts.filter(([, attributes]) => isData(attributes)).map(([, , text = '']) => JSON.parse(text) as Told),
    withoutNonce: scripts.filter(([, attributes = '']) => !isData(attributes) && !/ nonce="/.test(attributes)),
  }
}

async function mutate(name: string, type: string, answer: string, input: Record<string, unknown>, as = editor) {
  const { data } = await portal.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} userErrors { message } } }`,
    { input },
    { as },
  )
  expect(data[name].userErrors).toEqual([])
  return data[name]
}

const title = [{ lang: 'en', text: hostile }]

async function item() {
  const input = { title, summary: title, kind: 'GUIDE', municipality: 'calgary', languages: ['en'], author: hostile }
  return (await mutate('shareResource', 'ShareResourceInput', 'resource { slug }', { ...input, licence: 'CC-BY-4.0' }))
    .resource.slug as string
}

async function collection() {
  const made = await mutate('createCollection', 'CreateCollectionInput', 'collection { slug }', { title })
  const { slug } = made.collection
  await mutate('addToCollection', 'AddToCollectionInput', 'collection { slug }', {
    collection: slug,
    resource: await item(),
  })
  return slug as string
}

async function question(audience = 'PUBLIC') {
  const asked = await mutate('askQuestion', 'AskQuestionInput', 'discussion { id }', {
    title: hostile,
    body: hostile,
    commitments: [5],
    audience,
    municipality: 'calgary',
  })
  const { id } = asked.discussion
  await mutate('reply', 'ReplyInput', 'post { id }', { discussion: id, body: hostile }, 'secretariat@example.org')
  return id as string
}

async function progress() {
  const input = { municipality: 'calgary', commitment: 9, period: '2026', status: 'LIMITED', summary: title }
  return (await mutate('publishProgress', 'PublishProgressInput', 'report { id }', input)).report.id as string
}

async function event() {
  const input = {
    title,
    kind: 'MEETING',
    startsAt: '2031-03-05T17:00:00Z',
    endsAt: '2031-03-05T18:00:00Z',
    venue: hostile,
  }
  const scheduled = await mutate(
    'scheduleEvent',
    'ScheduleEventInput',
    'event { slug }',
    { ...input, timeZone: 'America/Edmonton' },
    'organiser@example.org',
  )
  return scheduled.event.slug as string
}

const plan = async () =>
  (await portal.ask('{ municipality(slug: "calgary") { actionPlans { nodes { id } } } }')).data.municipality.actionPlans
    .nodes[0].id as string

/** Properties that its readers ask for, as search engines document them; of the others any number. */
const required: Record<string, readonly string[]> = {
  Event: ['name', 'startDate', 'location'],
  Question: ['name', 'answerCount'],
  Answer: ['text'],
  Dataset: ['name', 'description', 'license', 'distribution', 'creator'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  LearningResource: ['name', 'inLanguage', 'author', 'license', 'identifier', 'learningResourceType'],
  Collection: ['name', 'hasPart', 'identifier'],
  CreativeWork: ['name'],
  Report: ['name', 'abstract', 'author', 'datePublished', 'inLanguage', 'identifier'],
  QAPage: ['mainEntity'],
}

function typed(value: unknown): Told[] {
  if (Array.isArray(value)) return value.flatMap(typed)
  if (typeof value !== 'object' || value === null) return []
  return [...('@type' in value ? [value] : []), ...Object.values(value).flatMap(typed)]
}

describe.each<[string, () => Promise<string>, string]>([
  ['an item of the library', async () => `/en/library/${await item()}`, 'LearningResource'],
  ['a collection', async () => `/en/library/collections/${await collection()}`, 'Collection'],
  ['a public question', async () => `/en/discussions/${await question()}`, 'QAPage'],
  ['a progress report', async () => `/en/progress/${await progress()}`, 'Report'],
  ['a meeting', async () => `/en/events/${await event()}`, 'Event'],
])('%s', (_what, make, type) => {
  test('is told whole, whatever its title holds, and nothing of it runs', async () => {
    const { told, withoutNonce } = await read(await make())
    expect(told).toHaveLength(1)
    expect(told[0]?.['@type']).toBe(type)
    expect(JSON.stringify(told[0])).toContain(JSON.stringify(hostile).slice(1, -1))
    expect(withoutNonce).toEqual([])
    for (const one of typed(told[0])) expect(one).toEqual(expect.objectContaining(present(one['@type'])))
  })
})

const present = (type: string) => Object.fromEntries((required[type] ?? []).map(name => [name, expect.anything()]))

test('a series is told with its dates, and one that is invented is not', async () => {
  const input = {
    title,
    kind: 'WORKSHOP',
    on: { pattern: 'PICKED', days: ['2031-04-01', '2031-04-08'] },
    startTime: '09:00',
    endTime: '10:00',
    timeZone: 'America/Regina',
    venue: hostile,
  }
  const { series } = await mutate(
    'scheduleSeries',
    'ScheduleSeriesInput',
    'series { id dates { slug } }',
    input,
    'organiser@example.org',
  )
  const path = `/en/events/series/${series.id}`
  const { told, withoutNonce } = await read(path)
  expect(withoutNonce).toEqual([])
  expect(told).toMatchObject([
    {
      '@type': 'EventSeries',
      '@id': portal.url + path,
      name: hostile,
      startDate: '2031-04-01T09:00:00-06:00',
      endDate: '2031-04-08T10:00:00-06:00',
      subEvent: series.dates.map(({ slug }: { slug: string }) => ({
        '@type': 'Event',
        url: `${portal.url}/en/events/${slug}`,
      })),
    },
  ])
  expect((await read('/en/events/series/demonstration-workshops')).told).toEqual([])
})

test('the first page says how the portal is searched', async () => {
  const { told } = await read('/fr')
  expect(told).toMatchObject([{ '@type': 'WebSite', inLanguage: 'fr', name: expect.any(String) }])
  const answer = await fetch(told[0]?.['potentialAction'].target.urlTemplate.replace('{search_term_string}', 'Calgary'))
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Calgary')])
})

test('a plan of action is told with its years and languages', async () => {
  const path = `/fr/plans/${await plan()}`
  const { told } = await read(path)
  expect(told).toMatchObject([
    { '@type': 'CreativeWork', '@id': portal.url + path, author: [{ name: 'Calgary' }], inLanguage: expect.any(Array) },
  ])
})

test('every public table is a dataset with a description as long as readers ask for', async () => {
  const { told } = await read('/en/open-data')
  const datasets = typed(told).filter(one => one['@type'] === 'Dataset')
  expect(datasets.length).toBeGreaterThan(20)
  for (const dataset of datasets) {
    expect(dataset).toEqual(expect.objectContaining(present('Dataset')))
    expect(dataset['description'].length).toBeGreaterThanOrEqual(50)
    expect(dataset['description'].length).toBeLessThanOrEqual(5_000)
  }
})

describe('search engines are told nothing of', () => {
  test('what is invented', async () => {
    expect((await read('/en/discussions/demo-first-step')).told).toEqual([])
  })

  test('a draft or an earlier revision', async () => {
    const id = await progress().catch(() => null)
    const { data } = await portal.ask(
      '{ progressReports(first: 1, filter: { municipality: "calgary" }) { nodes { id revision } } }',
    )
    const [report] = data.progressReports.nodes
    expect(id ?? report.id).toBe(report.id)
    expect((await read(`/en/progress/${report.id}?revision=${report.revision - 1 || 1}`)).told).toEqual(
      report.revision > 1 ? [] : expect.any(Array),
    )
  })

  test('a question for members', async () => {
    const id = await question('MEMBERS')
    const response = await fetch(`${portal.url}/en/discussions/${id}`, { redirect: 'manual' })
    expect(response.status).toBe(303)
  })
})
