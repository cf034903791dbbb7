import { describe, expect, test } from 'vitest'
import { asker, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile, testNow } from '../../../test/kit/subgraph.ts'
import { writeLetters } from '../../shared/letters.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb } from '../database/tables.ts'
import { createMembersSubgraph } from '../subgraph.ts'

const members = await subgraphForFile(membersDatabase, createMembersSubgraph)

const others = {
  'an editor': asker('calgary', 'EDITOR', { municipality: 'calgary' }),
  'a coordinator': asker('wic', 'COORDINATOR', { network: 'WIC' }),
  'an organiser': asker('organiser', 'ORGANISER', { network: 'CMARD' }),
  'a reader': asker('reader'),
}

const deskQuery = `query ($first: Int!, $after: String, $filter: DeskWorkFilter) {
  deskWork(first: $first, after: $after, filter: $filter) {
    totalCount nodes { kind since invitedOn path municipality { slug province } } pageInfo { hasNextPage endCursor } }
  deskWorkCounts(filter: $filter) { kind count } }`
type Work = {
  kind: string
  since: string | null
  invitedOn: string | null
  path: string
  municipality: { slug: string; province: string }
}

const save = (input: object, as: Parameters<typeof members.ask>[2]) =>
  members.ask(
    'mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id name path } userErrors { code field } } }',
    { input },
    as,
  )
const remove = (id: string, as: Parameters<typeof members.ask>[2]) =>
  members.ask(
    'mutation ($input: RemoveViewInput!) { removeView(input: $input) { view { id } userErrors { code field } } }',
    { input: { id } },
    as,
  )
const views = async () =>
  (await members.ask('{ savedViews { id name path } }', {}, secretariat)).data.savedViews as { id: string }[]

describe('the desk', () => {
  test('counts what its pages list, each thing once', async () => {
    const nodes: Work[] = []
    let after: string | null = null
    let total = 0
    do {
      const { data } = await members.ask(deskQuery, { first: 50, after }, secretariat)
      nodes.push(...data.deskWork.nodes)
      total = data.deskWork.totalCount
      after = data.deskWork.pageInfo.hasNextPage ? data.deskWork.pageInfo.endCursor : null
    } while (after)
    expect(nodes).toHaveLength(total)
    expect(new Set(nodes.map(({ kind, municipality }) => `${kind} ${municipality.slug}`)).size).toBe(total)

    const { data } = await members.ask(deskQuery, { first: 0 }, secretariat)
    for (const { kind, count } of data.deskWorkCounts)
      expect(nodes.filter(node => node.kind === kind)).toHaveLength(count)
    expect(data.deskWorkCounts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(total)
  })

  test('is narrowed by kind and province, and says where the work is', async () => {
    const filter = { kind: ['NO_ELECTED_CONTACT'], province: ['AB'] }
    const { data } = await members.ask(deskQuery, { first: 100, filter }, secretariat)
    const { nodes } = data.deskWork as { nodes: Work[] }
    expect(nodes.map(({ municipality }) => municipality.slug)).toContain('calgary')
    expect(new Set(nodes.map(({ municipality }) => municipality.province))).toEqual(new Set(['AB']))
    expect(nodes.find(({ municipality }) => municipality.slug === 'calgary')).toMatchObject({
      kind: 'NO_ELECTED_CONTACT',
      path: '/municipalities/calgary/contacts',
    })
  })

  test('asks the database as often for one thing as for a hundred', async () => {
    const statements = async (first: number) => {
      members.counter.statements = 0
      await members.ask(deskQuery, { first }, secretariat)
      return members.counter.statements
    }
    expect(await statements(100)).toBe(await statements(1))
  })

  test.each(Object.entries(others))('is closed to %s', async (_, other) => {
    const { data, errors } = await members.ask(deskQuery, { first: 10 }, other)
    expect(errors).toBeUndefined()
    expect(data).toEqual({ deskWork: null, deskWorkCounts: null })
    expect((await save({ name: 'Mine', path: '/desk' }, other)).data.saveView.userErrors).toEqual([
      { code: 'NOT_ALLOWED', field: null },
    ])
    expect((await remove('any', other)).data.removeView.userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
  })

  test('is closed to nobody in particular, too', async () => {
    expect((await members.ask(deskQuery, { first: 10 })).data.deskWork).toBeNull()
    expect((await save({ name: 'Mine', path: '/desk' }, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})

const listed = async (filter: object) => {
  const { data } = await members.ask(deskQuery, { first: 100, filter }, secretariat)
  return (data.deskWork.nodes as Work[]).map(({ municipality }) => municipality.slug)
}

describe('a contact who is missing and invited', () => {
  const filter = { kind: ['NO_STAFF_CONTACT'] }
  const db = members.db.withSchema('members') as unknown as MembersDb
  const work = async (first = 100, after: string | null = null) =>
    (await members.ask(deskQuery, { first, after, filter }, secretariat)).data.deskWork

  test('stands after those of whom nobody is, with the day, until the invitation is too old', async () => {
    const [first = '', second = ''] = await listed(filter)
    const rest = {
      displayName: 'New',
      title: null,
      champion: false,
      mayEdit: false,
      replaces: null,
      lang: 'en' as const,
    }
    const at = { invitedBy: 'person-secretariat', invitedAt: testNow, expiresAt: new Date('2026-06-29T12:00:00Z') }
    const open = { ...rest, ...at, state: 'OPEN' as const, municipality: first, elected: false }
    const invitations = [
      { ...open, id: 'open', tokenHash: 'open', email: 'open@example.org' },
      { ...open, id: 'elected', tokenHash: 'elected', email: 'e@example.org', elected: true, municipality: second },
      { ...open, id: 'old', tokenHash: 'old', email: 'o@example.org', expiresAt: testNow, municipality: second },
    ]
    await db.insertInto('invitation').values(invitations).execute()
    const { nodes, totalCount } = await work()
    expect(nodes.map((one: Work) => one.municipality.slug).at(-1)).toBe(first)
    expect(nodes.at(-1).invitedOn).toBe('2026-06-15')
    expect(nodes.filter((one: Work) => one.invitedOn)).toHaveLength(1)
    expect(nodes[0].municipality.slug).toBe(second)

    const beforeLast = await work(totalCount - 1)
    expect(beforeLast.pageInfo.hasNextPage).toBe(true)
    const last = await work(10, beforeLast.pageInfo.endCursor)
    expect(last.nodes.map((one: Work) => one.municipality.slug)).toEqual([first])

    const query = '{ openInvitations { totalCount nodes { id state displayName municipality { slug } } } }'
    const { data } = await members.ask(query, {}, secretariat)
    expect(data.openInvitations.totalCount).toBe(3)
    expect(data.openInvitations.nodes).toContainEqual({
      id: 'old',
      state: 'EXPIRED',
      displayName: 'New',
      municipality: { slug: second },
    })
    for (const as of [...Object.values(others), null])
      expect((await members.ask(query, {}, as)).data.openInvitations).toBeNull()
    await db.deleteFrom('invitation').execute()
    expect((await work()).nodes[0].municipality.slug).toBe(first)
  })
})

test('a network has its own desk', async () => {
  const coalition = await listed({ kind: ['NO_STAFF_CONTACT'] })
  const wic = await listed({ kind: ['NO_STAFF_CONTACT'], network: 'WIC' })
  expect(wic).toContain('jasper')
  expect(coalition).not.toContain('jasper')
})

test('who shares the plan of another has a plan, until it leaves it', async () => {
  let last = 0
  const bring = async (kind: string, municipality: string) => {
    const after = last === 0 ? null : String(last)
    const news = { kind, municipality, summary: { en: kind }, url: '/plans/p1', commitments: [], invented: false }
    const [action, subjectType, subjectId] = ['answerPlanInvitation', 'ActionPlan', 'p1']
    const change = {
      id: ++last,
      at: testNow,
      actor: null,
      action,
      subjectType,
      subjectId,
      before: null,
      after: {},
      news,
    }
    const { errors } = await members.ask(
      'mutation ($after: ID, $changes: [JSON!]!) { receiveChanges(source: "elsewhere", after: $after, changes: $changes) }',
      { after, changes: [change] },
      'gateway',
    )
    expect(errors).toBeUndefined()
  }
  const [slug = '', other = ''] = await listed({ kind: ['NO_PLAN'] })
  await bring('PLAN_JOINED', slug)
  const left = await listed({ kind: ['NO_PLAN'] })
  expect(left).not.toContain(slug)
  expect(await listed({ kind: ['PLAN_STEP_TO_RECORD'] })).toContain(slug)
  expect(left).toContain(other)
  await bring('PLAN_LEFT', slug)
  expect(await listed({ kind: ['NO_PLAN'] })).toContain(slug)
  expect(await listed({ kind: ['PLAN_STEP_TO_RECORD'] })).not.toContain(slug)
  await bring('PLAN_JOINED', slug)
  expect(await listed({ kind: ['NO_PLAN'] })).not.toContain(slug)

  const path = `/desk/municipalities/${slug}?do=step&plan=p1&reachedOn=2026-06-15#form`
  const { nodes } = (
    await members.ask(deskQuery, { first: 100, filter: { kind: ['PLAN_STEP_TO_RECORD'] } }, secretariat)
  ).data.deskWork
  expect(nodes.find((one: Work) => one.municipality.slug === slug)).toMatchObject({ since: '2026-06-15', path })
  const offered = async (as: Parameters<typeof members.ask>[2]) =>
    (
      await members.ask(
        'query ($slug: String!) { municipality(slug: $slug) { planStepToRecord { kind path } } }',
        { slug },
        as,
      )
    ).data.municipality.planStepToRecord
  const editor = asker('its-editor', 'EDITOR', { municipality: slug })
  for (const may of [secretariat, editor]) expect(await offered(may)).toEqual({ kind: 'PLAN_STEP_TO_RECORD', path })
  for (const other of [null, others['an editor'], others['an organiser'], others['a reader']])
    expect(await offered(other)).toBeNull()

  const answer = await members.ask(
    'mutation ($input: RecordMilestoneInput!) { recordMilestone(input: $input) { userErrors { code field } } }',
    { input: { municipality: slug, step: 'PLAN', reachedOn: '2026-06-15', source: 'p1', skipReason: 'Not on record' } },
    secretariat,
  )
  expect(answer.data.recordMilestone.userErrors).toEqual([])
  expect(await offered(secretariat)).toBeNull()
  expect(await listed({ kind: ['PLAN_STEP_TO_RECORD', 'NO_PLAN'] })).not.toContain(slug)
})

describe('mail that came back', () => {
  const db = members.db.withSchema('members') as unknown as MembersDb
  const returned = () => listed({ kind: ['MAIL_RETURNED'] })
  let count = 0
  /** A letter is written, handed over, and ends. */
  const letterTo = async (to: string, sent: boolean, { kind = 'DIGEST', about = `about-${++count}` } = {}) => {
    const letter = { kind, about, to, lang: 'en', subject: 'x', paragraphs: ['x'] } as const
    const [id = ''] = await writeLetters(db, [letter], testNow)
    await db.updateTable('letter').set({ state: 'SENDING' }).where('id', '=', id).execute()
    const outcome = { id, sent, code: sent ? 250 : 550, attempts: 1 }
    const { errors } = await members.ask(
      'mutation ($outcome: JSON!) { settleLetter(outcome: $outcome) }',
      { outcome },
      'gateway',
    )
    expect(errors).toBeUndefined()
  }

  test.each(['DIGEST', 'survey', 'VALIDATION_WAITS'])(
    'is on the desk, whatever letter it was (%s), until a letter arrives',
    async kind => {
      expect(await returned()).toEqual([])
      await letterTo('Calgary@example.org', false, { kind })
      expect(await returned()).toEqual(['calgary'])
      await letterTo('calgary@example.org', true)
      expect(await returned()).toEqual([])
    },
  )

  test('says since when, and where it is seen to; who keeps the contacts sees whose it was', async () => {
    await letterTo('calgary@example.org', false)
    const { data } = await members.ask(deskQuery, { first: 5, filter: { kind: ['MAIL_RETURNED'] } }, secretariat)
    expect(data.deskWork.nodes).toMatchObject([{ since: '2026-06-15', path: '/municipalities/calgary/contacts' }])
    const seen = async (as: Parameters<typeof members.ask>[2]) => {
      const query = '{ municipality(slug: "calgary") { contacts { mailReturnedAt } } }'
      const { contacts } = (await members.ask(query, {}, as)).data.municipality
      return contacts.filter((one: { mailReturnedAt: string | null }) => one.mailReturnedAt !== null).length
    }
    expect(await seen(others['an editor'])).toBe(1)
    expect(await seen(others['a reader'])).toBe(0)
    expect(await seen(null)).toBe(0)
    await letterTo('calgary@example.org', true)
  })

  test('is on the desk of every network where it came from a former member or a prospect', async () => {
    const outside = await db
      .selectFrom('municipality')
      .select('slug')
      .where('slug', 'not in', ongoing =>
        ongoing.selectFrom('membership').select('municipality').where('hasLeft', '=', false),
      )
      .orderBy('slug')
      .executeTakeFirstOrThrow()
    const id = 'of-a-former-member'
    await db
      .insertInto('person')
      .values({ id, email: 'former@example.org', displayName: 'Invented', lang: 'en', pace: 'DAILY' })
      .execute()
    const contact = { id, personId: id, municipality: outside.slug, title: null, champion: false, elected: false }
    await db
      .insertInto('contact')
      .values({ ...contact, startsOn: '2026-01-01', endsOn: null, revision: 1, confirmedAt: testNow })
      .execute()
    await letterTo('former@example.org', false)
    expect(await returned()).toEqual([outside.slug])
    expect(await listed({ kind: ['MAIL_RETURNED'], network: 'WIC' })).toEqual([outside.slug])

    await db
      .insertInto('confirmation')
      .values({
        contactId: id,
        id,
        tokenHash: id,
        askedAt: new Date('2026-04-01'),
        expiresAt: new Date('2026-05-01'),
        answeredAt: null,
        answer: null,
      })
      .execute()
    const unconfirmed = async (network: string) => await listed({ kind: ['UNCONFIRMED_CONTACT'], network })
    expect(await unconfirmed('CMARD')).toContain(outside.slug)
    expect(await unconfirmed('WIC')).toContain(outside.slug)
    expect(await listed({ kind: ['NO_PLAN'] })).not.toContain(outside.slug)
    await db.updateTable('contact').set({ municipality: 'gatineau' }).where('id', '=', id).execute()
    expect(await listed({ kind: ['MAIL_RETURNED'], network: 'WIC' })).toEqual([])
    expect(await unconfirmed('WIC')).not.toContain('gatineau')
    await db.deleteFrom('confirmation').where('id', '=', id).execute()
    await db.deleteFrom('contact').where('id', '=', id).execute()
  })

  test('is none of a member’s where it went to somebody who is no contact', async () => {
    await letterTo('reader@example.org', false)
    await letterTo('nobody@example.org', false)
    expect(await returned()).toEqual([])
  })

  test('counts for an invitation, until it is written again and arrives', async () => {
    const input = {
      municipality: 'edmonton',
      email: 'new@example.org',
      displayName: 'New',
      elected: true,
      mayEdit: false,
    }
    const { data } = await members.ask(
      'mutation ($input: InviteContactInput!) { inviteContact(input: $input) { invitation { id } userErrors { code } } }',
      { input },
      secretariat,
    )
    const about = data.inviteContact.invitation.id
    await letterTo('new@example.org', false, { kind: 'invitation', about })
    await db.deleteFrom('letter').where('about', '=', about).where('state', '=', 'WAITING').execute()
    expect(await returned()).toEqual(['edmonton'])
    await db
      .updateTable('letter')
      .set({ writtenAt: new Date(0) })
      .where('about', '=', about)
      .execute()
    await letterTo('new@example.org', true, { kind: 'invitation', about })
    expect(await returned()).toEqual([])
  })
})

describe('a saved view', () => {
  test('is kept, takes a new address under its name, and is removed; each leaves a trace', async () => {
    const first = await save({ name: 'Alberta', path: '/desk?province=AB' }, secretariat)
    const { id } = first.data.saveView.view
    await save({ name: 'Alberta', path: '/desk?province=AB&kind=NO_PLAN' }, secretariat)
    expect(await views()).toEqual([{ id, name: 'Alberta', path: '/desk?province=AB&kind=NO_PLAN' }])
    expect((await remove(id, secretariat)).data.removeView).toEqual({ view: { id }, userErrors: [] })
    expect(await views()).toEqual([])

    const { data } = await members.ask('{ changes(after: "0", first: 500) }', {}, 'gateway')
    const trace = (data.changes as { action: string; subjectId: string; before: unknown; after: unknown }[]).filter(
      change => change.subjectId === id,
    )
    expect(trace.map(({ action, before, after }) => [action, Boolean(before), Boolean(after)])).toEqual([
      ['saveView', false, true],
      ['saveView', true, true],
      ['removeView', true, false],
    ])
  })

  test('of somebody else is not there', async () => {
    const { data } = await save({ name: 'Own', path: '/desk' }, secretariat)
    const another = asker('organiser', 'SECRETARIAT')
    expect((await remove(data.saveView.view.id, another)).data.removeView.userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'id' },
    ])
  })

  test('with an address elsewhere is refused', async () => {
    const { data } = await save({ name: '', path: 'https://elsewhere.example' }, secretariat)
    expect(data.saveView).toEqual({
      view: null,
      userErrors: [
        { code: 'INVALID', field: 'name' },
        { code: 'INVALID', field: 'path' },
      ],
    })
  })
})
