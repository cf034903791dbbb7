import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bothDoors, openPortal, type Portal } from '../kit/portal.ts'
import { contractOperation, contractOperations } from './documents.ts'

const year = new Date().getFullYear() + 1

const api = buildSchema(readFileSync(path.join(import.meta.dirname, '../../web/app/graphql/schema.graphql'), 'utf8'))
const faultsOf = (source: string) => validate(api, parse(source)).map(error => error.message)

describe('every operation of the contract', () => {
  test.each([...contractOperations])('%s is valid', (_name, source) => {
    expect(faultsOf(source)).toEqual([])
  })
})

describe.each(bothDoors)('run %s', doors => {
  let portal: Portal
  beforeAll(async () => {
    portal = await openPortal({ doors })
  })
  afterAll(() => portal.stop())

  const run = async (
    name: string,
    variables: Record<string, unknown> = {},
    options: Parameters<Portal['ask']>[2] = {},
  ) => {
    const answer = await portal.ask(contractOperation(name), variables, options)
    expect(answer.errors).toBeUndefined()
    expect(answer.status).toBe(200)
    return answer.data
  }

  test('RosterAsOf tells who was a member on a past day, beside what was published', async () => {
    const { roster } = await run('RosterAsOf', { network: 'CMARD', asOf: '2008-08-01' })
    expect(roster).toMatchObject({
      asOf: '2008-08-01',
      totalCount: 7,
      undatedCount: 47,
      published: { date: '2008-08-01', count: 27 },
    })
    expect(roster.published.source.text).toContain('CCU report')
    expect(roster.byProvince).toContainEqual({ province: 'ON', count: 2 })
    expect(roster.memberships.nodes.map((node: any) => node.municipality.slug)).toContain('thunder-bay')
  })

  test('MunicipalitiesPage pages through all with what four subgraphs know', async () => {
    const first = await run('MunicipalitiesPage', { first: 50, filter: { network: 'CMARD' } })
    expect(first.municipalities.totalCount).toBe(73)
    const second = await run('MunicipalitiesPage', {
      first: 50,
      after: first.municipalities.pageInfo.endCursor,
      filter: { network: 'CMARD' },
    })
    const all = [...first.municipalities.nodes, ...second.municipalities.nodes]
    expect(new Set(all.map((node: any) => node.slug)).size).toBe(73)
    const calgary = all.find((node: any) => node.slug === 'calgary')
    expect(calgary).toMatchObject({ province: 'AB', population: 1306784, commitmentProgress: { total: 10 } })
    expect(calgary.commitmentProgress.reported).toBeGreaterThan(0)
    expect(calgary.maturity.overallLevel).toEqual(expect.any(Number))
    expect(calgary.resources.totalCount).toBeGreaterThan(0)
  })

  test('MunicipalityProfile is whole, and null for a municipality that nobody knows', async () => {
    const { municipality } = await run('MunicipalityProfile', { slug: 'calgary' }, { lang: 'fr' })
    expect(municipality).toMatchObject({ slug: 'calgary', kind: 'CITY', location: { latitude: 51.05 } })
    expect(municipality.memberships.map((one: any) => one.network.code)).toEqual(['CMARD', 'WIC'])
    expect(municipality.memberships[0].network.name.text).toBe('Coalition des municipalités inclusives')
    expect(municipality.actionPlans.nodes).toHaveLength(1)
    expect(municipality.contacts[0].person.displayName).toContain('Demo')
    expect((await run('MunicipalityProfile', { slug: 'atlantis' })).municipality).toBeNull()
  })

  test('Commitments are ten, in the language asked, labelled where it is missing', async () => {
    const { commitments } = await run('Commitments', {}, { lang: 'fr' })
    expect(commitments.map((one: any) => one.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(commitments[0].title).toEqual({ text: 'Veiller contre le racisme', lang: 'fr', dir: 'ltr' })
    expect((await run('Commitments', {}, { lang: 'ar' })).commitments[0].title).toMatchObject({
      lang: 'ar',
      dir: 'rtl',
    })
    expect((await run('Commitments', {}, { lang: 'de' })).commitments[0].title.lang).toBe('en')
  })

  test('ImportActionPlan shows what a document holds, keeps it, and aligns another language of it', async () => {
    const as = { as: 'calgary@example.org' }
    const document = 'Plan 2027\n\nPriority 1: Learn\n- Train staff\n- Ask\nPriority 2: House\n- Build'
    const input = { municipality: 'calgary', lang: 'en', document, title: 'A plan that a test kept' }
    const dry = (await run('ImportActionPlan', { input: { ...input, dryRun: true } }, as)).importActionPlan
    expect(dry).toEqual({ plan: null, understood: { sections: 2, actions: 3 }, warnings: [], userErrors: [] })
    const { plan } = (await run('ImportActionPlan', { input }, as)).importActionPlan
    expect(plan.languages).toEqual(['en'])
    const french = 'Priorité 2 : Loger\n- Bâtir\n- Louer\n\nPriorité 1 : Apprendre\n- Former\n- Demander'
    const added = await run(
      'ImportActionPlan',
      { input: { municipality: 'calgary', lang: 'fr', document: french, addToPlan: plan.id } },
      as,
    )
    expect(added.importActionPlan.plan.languages).toEqual(['en', 'fr'])
    expect(added.importActionPlan.warnings).toMatchObject([{ code: 'NOT_IN_THE_PLAN', line: 3 }])
  })

  test('PublishProgress keeps a report, and the same key gives the same answer', async () => {
    const input = {
      municipality: 'calgary',
      commitment: 6,
      period: '2026',
      status: 'LIMITED',
      summary: [{ lang: 'en', text: 'A test published this.' }],
      evidence: [{ title: 'Minutes', url: 'https://example.org/minutes', effectiveOn: '2026-03-01' }],
      idempotencyKey: 'once',
    }
    const { publishProgress } = await run('PublishProgress', { input }, { as: 'calgary@example.org' })
    expect(publishProgress.userErrors).toEqual([])
    expect(publishProgress.report).toMatchObject({
      revision: 1,
      status: 'LIMITED',
      period: '2026',
      municipality: { slug: 'calgary' },
      commitment: { number: 6 },
    })
    expect(publishProgress.report.publishedBy.displayName).toBe('Demo editor, Calgary')
    const again = await run('PublishProgress', { input }, { as: 'calgary@example.org' })
    expect(again.publishProgress.report.id).toBe(publishProgress.report.id)
    const { activity } = await run('Activity', { first: 1 })
    expect(activity.nodes[0]).toMatchObject({
      kind: 'PROGRESS_PUBLISHED',
      municipality: { slug: 'calgary' },
      url: `/progress/${publishProgress.report.id}`,
    })
  })

  test('Gaps shows what to do next, with practices, coming events and peers', async () => {
    const { municipality } = await run('Gaps', { slug: 'calgary' })
    const { nodes } = municipality.maturity.gaps
    expect(nodes.length).toBeGreaterThan(0)
    for (const { indicator, gap } of nodes) {
      expect(indicator).toMatchObject({ code: expect.any(String), title: { text: expect.any(String) } })
      expect(gap).toBeNull()
    }
    const listed = (part: 'resources' | 'events' | 'peers') => nodes.map((one: any) => one[part]?.nodes)
    for (const part of ['resources', 'events', 'peers'] as const)
      expect(listed(part).every((list: unknown) => Array.isArray(list))).toBe(true)
    expect((await run('Gaps', { slug: 'atlantis' })).municipality).toBeNull()
  })

  test('Compare sets named municipalities beside an anonymous group, and withholds a small one', async () => {
    const { compared, peerGroup } = await run('Compare', {
      slugs: ['calgary', 'hamilton'],
      peers: { network: 'CMARD' },
    })
    expect(compared.map((one: any) => one.slug)).toEqual(['calgary', 'hamilton'])
    expect(peerGroup.size).toBe(73)
    expect(peerGroup.maturity.suppressed).toBe(false)
    expect(peerGroup.maturity.elements).toHaveLength(5)
    const small = await run('Compare', { slugs: [], peers: { province: 'NS' } })
    expect(small.peerGroup).toMatchObject({
      size: 1,
      maturity: { suppressed: true, assessedCount: null, elements: [] },
      commitments: { suppressed: true, byCommitment: [] },
    })
  })

  test('ShareResource puts a toolkit with a file into the Library, and the same key gives the same answer', async () => {
    const upload = await fetch(`${portal.url}/files?for=library&name=toolkit.txt`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await portal.tokenOf('calgary@example.org')}` },
      body: 'Invented by a test.',
    })
    const input = {
      title: [
        { lang: 'en', text: 'Toolkit of a contract' },
        { lang: 'fr', text: 'Trousse d’un contrat' },
      ],
      summary: [{ lang: 'en', text: 'Invented by a test.' }],
      kind: 'TOOLKIT',
      url: 'https://example.org/toolkit',
      upload: ((await upload.json()) as { id: string }).id,
      municipality: 'calgary',
      commitments: [3],
      indicators: ['1a'],
      languages: ['en', 'fr'],
      licence: 'CC-BY-4.0',
      idempotencyKey: 'once',
    }
    const { shareResource } = await run('ShareResource', { input }, { as: 'calgary@example.org' })
    expect(shareResource.userErrors).toEqual([])
    expect(shareResource.resource).toMatchObject({
      slug: 'toolkit-of-a-contract',
      title: { text: 'Toolkit of a contract' },
    })
    const again = await run('ShareResource', { input }, { as: 'calgary@example.org' })
    expect(again.shareResource.resource.id).toBe(shareResource.resource.id)
    const { resources } = await run('Library', { search: 'contract', filter: { kind: ['TOOLKIT'] }, first: 5 })
    expect(resources.nodes).toMatchObject([
      {
        municipality: { slug: 'calgary' },
        commitments: [{ number: 3 }],
        files: [{ mediaType: 'text/plain', size: 19, lang: null }],
      },
    ])
    const refused = await run('ShareResource', { input }, { as: 'edmonton@example.org' })
    expect(refused.shareResource).toMatchObject({ resource: null, userErrors: [{ code: 'NOT_ALLOWED' }] })
  })

  test('ScheduleEvent puts a workshop into the Calendar', async () => {
    const input = {
      title: [{ lang: 'en', text: 'Workshop of a test' }],
      kind: 'WORKSHOP',
      startsAt: `${year}-03-10T16:00:00Z`,
      endsAt: `${year}-03-10T18:00:00Z`,
      timeZone: 'America/Edmonton',
      hostMunicipality: 'calgary',
      commitments: [1, 10],
      languages: ['en', 'fr'],
    }
    const { scheduleEvent } = await run('ScheduleEvent', { input }, { as: 'organiser@example.org' })
    expect(scheduleEvent.userErrors).toEqual([])
    expect(scheduleEvent.event).toMatchObject({
      startsAt: `${year}-03-10T16:00:00.000Z`,
      timeZone: 'America/Edmonton',
      status: 'PUBLISHED',
    })
    const { events } = await run('Calendar', { from: `${year}-03-01T00:00:00Z`, to: `${year}-04-01T00:00:00Z` })
    expect(events.nodes).toContainEqual(
      expect.objectContaining({
        slug: scheduleEvent.event.slug,
        hostMunicipality: expect.objectContaining({ province: 'AB' }),
      }),
    )
  })

  test('RegisterForEvent takes a place, past capacity a wait; CancelRegistration gives it to the first in line', async () => {
    const input = {
      title: [{ lang: 'en', text: 'Invented by a test' }],
      kind: 'WORKSHOP',
      startsAt: `${year}-05-10T16:00:00Z`,
      endsAt: `${year}-05-10T18:00:00Z`,
      timeZone: 'America/Halifax',
      capacity: 1,
    }
    const { scheduleEvent } = await run('ScheduleEvent', { input }, { as: 'organiser@example.org' })
    const event = scheduleEvent.event.slug
    const register = (as: string) => run('RegisterForEvent', { input: { event } }, { as })
    const first = (await register('calgary@example.org')).registerForEvent
    expect(first).toMatchObject({ registration: { status: 'REGISTERED', position: null }, userErrors: [] })
    const second = (await register('reader@example.org')).registerForEvent.registration
    expect(second).toMatchObject({
      status: 'WAITLISTED',
      position: 1,
      event: { registeredCount: 1, waitlistedCount: 1 },
    })
    const cancel = { input: { registration: first.registration.id } }
    const { cancelRegistration } = await run('CancelRegistration', cancel, { as: 'calgary@example.org' })
    expect(cancelRegistration).toEqual({
      registration: { id: first.registration.id, status: 'CANCELLED' },
      userErrors: [],
    })
    expect((await register('reader@example.org')).registerForEvent.registration).toMatchObject({
      id: second.id,
      status: 'REGISTERED',
    })
  })

  test('OpenPoll asks a network for a date, VoteInPoll answers for a municipality, SettlePoll makes the event', async () => {
    const input = {
      title: [{ lang: 'en', text: 'Date of a test' }],
      options: [`${year}-06-08`, `${year}-06-09`].map(day => ({
        startsAt: `${day}T16:00:00Z`,
        endsAt: `${day}T18:00:00Z`,
      })),
      timeZone: 'America/Edmonton',
      closesAt: `${year}-05-01T06:00:00Z`,
      network: 'WIC',
    }
    const organiser = { as: 'organiser@example.org' }
    const { openPoll } = await run('OpenPoll', { input }, organiser)
    expect(openPoll.userErrors).toEqual([])
    const { id: poll, options } = openPoll.poll
    expect(options.map((one: any) => one.startsAt)).toEqual([
      `${year}-06-08T16:00:00.000Z`,
      `${year}-06-09T16:00:00.000Z`,
    ])
    const votes = options.map(({ id }: any, at: number) => ({ option: id, answer: at === 0 ? 'NO' : 'YES' }))
    const { voteInPoll } = await run('VoteInPoll', { input: { poll, votes } }, { as: 'calgary@example.org' })
    expect(voteInPoll).toEqual({
      poll: {
        id: poll,
        options: [
          { id: options[0].id, yes: 0, ifNeeded: 0, no: 1, best: false },
          { id: options[1].id, yes: 1, ifNeeded: 0, no: 0, best: true },
        ],
      },
      userErrors: [],
    })
    // Thunder Bay is no member of the network of Alberta
    const stranger = await run('VoteInPoll', { input: { poll, votes } }, { as: 'thunder-bay@example.org' })
    expect(stranger.voteInPoll.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    const { settlePoll } = await run('SettlePoll', { input: { poll, option: options[1].id } }, organiser)
    expect(settlePoll).toMatchObject({
      poll: { id: poll, settledOption: { id: options[1].id } },
      event: { startsAt: `${year}-06-09T16:00:00.000Z` },
      userErrors: [],
    })
  })

  test('Viewer tells who is signed in, what they were granted and what waits', async () => {
    const { viewer } = await run('Viewer', {}, { as: 'calgary@example.org' })
    expect(viewer.person).toMatchObject({ email: 'calgary@example.org' })
    expect(viewer.grants).toEqual([{ role: 'EDITOR', municipality: { slug: 'calgary' }, network: null }])
    expect(viewer.tasks.nodes).toContainEqual({
      kind: 'NAME_ELECTED_CONTACT',
      dueOn: null,
      municipality: { slug: 'calgary' },
    })
    expect((await run('Viewer')).viewer).toBeNull()
    expect((await run('Viewer', {}, { as: 'secretariat@example.org' })).viewer.tasks.nodes).toHaveLength(20)
  })

  test('AuditTrail is for the secretariat', async () => {
    const { auditTrail } = await run(
      'AuditTrail',
      { first: 5, filter: { action: 'publishProgress' } },
      { as: 'secretariat@example.org' },
    )
    expect(auditTrail.nodes[0]).toMatchObject({
      action: 'publishProgress',
      subject: { type: 'ProgressReport' },
      actor: { displayName: 'Demo editor, Calgary' },
    })
    const refused = await portal.ask(contractOperation('AuditTrail'), { first: 5 }, { as: 'calgary@example.org' })
    expect(refused.data.auditTrail).toBeNull()
    expect(refused.errors?.[0]?.extensions['code']).toBe('NOT_ALLOWED')
  })

  test('SurveyResults gives the wave of 2007 as far as the report tells', async () => {
    const { survey } = await run('SurveyResults', { id: 'wave-2007' })
    expect(survey).toMatchObject({ opensOn: null, closesOn: null, sentCount: 23, answeredCount: 17, outstanding: null })
    expect(survey.questions[0].tally).toEqual([
      { choice: { text: 'Has started to move forward' }, count: 17 },
      { choice: { text: 'Has not started' }, count: null },
    ])
    expect(survey.questions.map((question: any) => question.tally.length)).toEqual([2, 4, 3])
    const own = await run('SurveyResults', { id: 'wave-2007' }, { as: 'secretariat@example.org' })
    expect(own.survey.outstanding).toEqual({ nodes: [] })
    expect((await run('SurveyResults', { id: 'draft-example' })).survey).toBeNull()
  })

  test('MaturityModel gives both editions as data', async () => {
    const { maturityModel } = await run('MaturityModel', { code: 'hrmm-2012' })
    expect(maturityModel.outcomes).toHaveLength(36)
    expect(maturityModel.levels.map((level: any) => level.name.text)[0]).toBe('Initiated')
    expect((await run('MaturityModel', { code: 'hrmm-2011-draft' })).maturityModel.levels[0].name.text).toBe('Intent')
    expect((await run('MaturityModel', { code: 'none' })).maturityModel).toBeNull()
  })

  test('StartAssessment, AnswerIndicators and PublishAssessment take a municipality from nothing to its levels', async () => {
    const as = { as: 'thunder-bay@example.org' }
    const begun = await run('StartAssessment', { input: { municipality: 'thunder-bay', mode: 'SNAPSHOT' } }, as)
    expect(begun.startAssessment).toMatchObject({ assessment: { revision: 1, status: 'DRAFT' }, userErrors: [] })
    const { id, revision } = begun.startAssessment.assessment
    const answers = [
      { indicator: '1a', rating: 'MET', evidence: 'https://example.org/minutes' },
      { indicator: '4c', rating: 'IN_PROGRESS', gap: 'No budget line yet' },
      { indicator: '3a', rating: 'NOT_APPLICABLE', reason: 'Federal reporting' },
    ]
    const kept = await run('AnswerIndicators', { input: { assessment: id, revision, answers } }, as)
    expect(kept.answerIndicators.userErrors).toEqual([])
    expect(kept.answerIndicators.assessment).toMatchObject({ id, revision: 2, answeredCount: 3 })
    const late = { assessment: id, revision, answers: [{ indicator: '4c', rating: 'MET' }] }
    const newer = await run('AnswerIndicators', { input: late }, { ...as, lang: 'fr' })
    expect(newer.answerIndicators.userErrors).toMatchObject([{ code: 'CONFLICT', field: 'answers.0' }])
    const without = { assessment: id, revision: 2, answers: [{ indicator: '5a', rating: 'NOT_APPLICABLE' }] }
    const refused = await run('AnswerIndicators', { input: without }, as)
    expect(refused.answerIndicators.userErrors).toMatchObject([{ code: 'INVALID', field: 'answers.0.reason' }])
    const other = await run('PublishAssessment', { input: { assessment: id } }, { as: 'calgary@example.org' })
    expect(other.publishAssessment).toMatchObject({ assessment: null, userErrors: [{ code: 'NOT_ALLOWED' }] })
    const { publishAssessment } = await run('PublishAssessment', { input: { assessment: id, revision: 2 } }, as)
    expect(publishAssessment).toMatchObject({
      assessment: {
        id,
        status: 'PUBLISHED',
        overallLevel: 0,
        assessedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      },
      userErrors: [],
    })
    expect(publishAssessment.assessment.elements[0]).toEqual({ element: 'LA', level: 1 })
  })

  test('JoinNetwork and RecordMilestone keep what the secretariat enters, and the roster tells it', async () => {
    const as = 'secretariat@example.org'
    const joined = await run(
      'JoinNetwork',
      { input: { municipality: 'jasper', network: 'CMARD', joinedOn: '2024-05-06' } },
      { as },
    )
    expect(joined.joinNetwork).toEqual({
      membership: { joinedOn: { value: '2024-05-06' }, municipality: { slug: 'jasper' } },
      userErrors: [],
    })
    const input = { municipality: 'jasper', step: 'CONSULTATION', reachedOn: '2025-02', source: 'A test' }
    const recorded = await run('RecordMilestone', { input }, { as })
    expect(recorded.recordMilestone).toEqual({
      municipality: { slug: 'jasper', pathway: { currentStep: 'CONSULTATION' } },
      userErrors: [],
    })
    const { roster } = await run('RosterAsOf', { network: 'CMARD', asOf: '2025-01-01' })
    expect(roster.memberships.nodes.map((node: any) => node.municipality.slug)).toContain('jasper')
    const refused = await run(
      'JoinNetwork',
      { input: { municipality: 'jasper', network: 'CMARD' } },
      { as, lang: 'fr' },
    )
    expect(refused.joinNetwork).toMatchObject({ membership: null, userErrors: [{ code: 'INVALID' }] })
  })

  test('ActionPlan gives the outline of Calgary: 5 sections, 15 groups, 45 actions', async () => {
    const { municipality } = await run('MunicipalityProfile', { slug: 'calgary' })
    const { actionPlan } = await run('ActionPlan', { id: municipality.actionPlans.nodes[0].id })
    const groups = actionPlan.sections.flatMap((section: any) => section.groups)
    expect([actionPlan.sections.length, groups.length, groups.flatMap((group: any) => group.actions).length]).toEqual([
      5, 15, 45,
    ])
  })

  test('AskQuestion asks the network, and Reply answers it', async () => {
    const input = {
      title: 'A question of a test',
      body: 'Invented by a test.',
      commitments: [5],
      indicators: ['4c'],
      audience: 'MEMBERS',
      language: 'en',
      idempotencyKey: 'one question',
    }
    const { askQuestion } = await run('AskQuestion', { input }, { as: 'thunder-bay@example.org' })
    expect(askQuestion).toEqual({
      discussion: { id: expect.any(String), title: 'A question of a test' },
      userErrors: [],
    })
    const answer = { discussion: askQuestion.discussion.id, body: 'An answer of a test.', idempotencyKey: 'one answer' }
    const { reply } = await run('Reply', { input: answer }, { as: 'calgary@example.org' })
    expect(reply).toEqual({
      post: { id: expect.any(String), body: 'An answer of a test.', author: { displayName: 'Demo editor, Calgary' } },
      userErrors: [],
    })
    const again = await run('Reply', { input: answer }, { as: 'calgary@example.org' })
    expect(again.reply.post.id).toBe(reply.post.id)
    const stranger = await run('Reply', { input: answer }, { as: 'reader@example.org', lang: 'fr' })
    expect(stranger.reply).toMatchObject({ post: null, userErrors: [{ code: 'NOT_FOUND' }] })
  })

  test('Library and Search answer from their subgraphs', async () => {
    const { resources } = await run('Library', { first: 5, filter: { kind: ['CASE_STUDY'] } })
    expect(resources.totalCount).toBe(4)
    expect(resources.facets.kind).toContainEqual({ value: 'CASE_STUDY', count: 4 })
    const found = await run('Search', { text: 'calgary' })
    expect(found.municipalities.nodes[0].slug).toBe('calgary')
    expect(found.resources.nodes.length).toBeGreaterThan(0)
  })
})
