import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type ConstDirectiveNode, Kind, type ObjectTypeDefinitionNode, parse, type TypeNode } from 'graphql'
import { sql } from 'kysely'
import tool from '../../services/commitments/maturity-model/fixtures/wic-measuring-inclusion-in-depth.json' with {
  type: 'json',
}
import { contentOf as inclusionContent, draftFields } from '../kit/inclusion.ts'
import { canonicalJson } from '../../services/shared/canonical-json.ts'
import type { Portal } from '../kit/portal.ts'
import { contentOf } from '../kit/report.ts'

/** How a mutation is asked for something that it does. */
type Entry = {
  as: string
  /** The trail names nobody: whoever does it has a link and no account, or says what must not be theirs. */
  isAnonymous?: boolean
  /** Another act that it is made of, which the trail tells beside it. */
  includes?: string
  /** Why the trail, which nothing is removed from, holds nothing of it. */
  untold?: string
  input: Record<string, unknown> | ((portal: Portal) => Promise<Record<string, unknown>>)
}

const editor = 'calgary@example.org'
const ownPreference = 'what somebody likes to hear of is a preference of their own'
const secretariat = 'secretariat@example.org'

async function newestSurvey({ ask }: Portal): Promise<{ id: string; revision: number }> {
  const { data } = await ask('{ surveys(first: 1) { nodes { id revision } } }', {}, { as: secretariat })
  return data.surveys.nodes[0]
}

/** The token of the last letter whose link leads to this page. */
async function tokenTo(page: string, { graph }: Portal) {
  const mails = (await graph.signIn.localMail()) ?? []
  return mails.map(({ text }) => new RegExp(`/${page}\\?token=([\\w-]+)`).exec(text)?.[1]).find(Boolean)
}

async function openInvitation({ ask, db }: Portal) {
  const query = '{ municipality(slug: "calgary") { invitations { id } } }'
  const { municipality } = (await ask(query, {}, { as: editor })).data
  // a letter is written again ten minutes later at the soonest
  await sql`update members.invitation_letter set written_at = now() - interval '1 hour'`.execute(db)
  return municipality.invitations[0].id
}

async function newestEvent({ ask }: Portal) {
  const query = 'query ($from: DateTime!) { events(from: $from, first: 50) { nodes { slug sequence } } }'
  const { slug, sequence } = (await ask(query, { from: '2031-03-01T00:00:00Z' })).data.events.nodes[0]
  return { event: slug, revision: sequence }
}

async function scheduledDraft({ ask }: Portal) {
  const input = {
    title: [{ lang: 'en', text: 'Invented draft' }],
    kind: 'MEETING',
    startsAt: '2031-03-05T17:00:00Z',
    endsAt: '2031-03-05T18:00:00Z',
    timeZone: 'America/Edmonton',
    draft: true,
  }
  const mutation = 'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }'
  const { data } = await ask(mutation, { input }, { as: 'organiser@example.org' })
  return { event: data.scheduleEvent.event.slug, revision: 0 }
}

async function draftSeries({ ask }: Portal) {
  const input = {
    title: [{ lang: 'en', text: 'Invented drafts' }],
    kind: 'WORKSHOP',
    on: { pattern: 'PICKED', days: ['2031-03-06', '2031-03-13'] },
    startTime: '09:00',
    endTime: '10:00',
    timeZone: 'America/Regina',
    draft: true,
  }
  const mutation =
    'mutation ($input: ScheduleSeriesInput!) { scheduleSeries(input: $input) { series { id revision } } }'
  const { data } = await ask(mutation, { input }, { as: 'organiser@example.org' })
  const { id, revision } = data.scheduleSeries.series
  return { series: id, revision }
}

async function draftPlan({ ask }: Portal): Promise<{ id: string; revision: number; xliff: string }> {
  const query = '{ draftActionPlans(municipality: "calgary") { id revision xliff(lang: "ar") } }'
  return (await ask(query, {}, { as: editor })).data.draftActionPlans[0]
}

const act = async (name: string, type: string, input: Record<string, unknown>, { ask }: Portal) =>
  await ask(`mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`, { input }, { as: editor })

/** A draft that nothing else is done with; each call keeps another. */
async function keptPlan({ ask }: Portal): Promise<{ plan: string; revision: number }> {
  const input = {
    municipality: 'calgary',
    lang: 'en',
    title: 'Invented to be kept so',
    outline: [
      { kind: 'SECTION', level: 1, text: 'Data' },
      { kind: 'ACTION', level: 2, text: 'Publish' },
    ],
  }
  const { data } = await ask(
    'mutation ($input: ImportActionPlanInput!) { importActionPlan(input: $input) { plan { id revision } } }',
    { input },
    { as: editor },
  )
  return { plan: data.importActionPlan.plan.id, revision: data.importActionPlan.plan.revision }
}

async function openPoll({ ask }: Portal): Promise<{ poll: string; option: string }> {
  const [{ id: poll, options }] = (await ask('{ polls { id options { id } } }', {}, { as: editor })).data.polls
  return { poll, option: options[0].id }
}

/** A meeting that was held yesterday; each call makes another. */
async function meetingHeld({ ask }: Portal): Promise<string> {
  const hour = 3_600_000
  const input = {
    title: [{ lang: 'en', text: 'Invented by a test' }],
    kind: 'MEETING',
    startsAt: new Date(Date.now() - 25 * hour).toISOString(),
    endsAt: new Date(Date.now() - 24 * hour).toISOString(),
    timeZone: 'America/Edmonton',
  }
  const mutation = 'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }'
  return (await ask(mutation, { input }, { as: 'organiser@example.org' })).data.scheduleEvent.event.slug
}

async function minutesOf(portal: Portal) {
  const text = [{ lang: 'en', text: 'Invented by a test' }]
  return {
    event: await meetingHeld(portal),
    revision: 0,
    text,
    decisions: [{ text, commitments: [1] }],
    actionItems: [{ text, municipality: 'calgary', dueOn: '2040-01-01' }],
    publish: true,
  }
}

/** On this machine, where nobody listens: for portals that may send there. */
const nobodysReceiver = 'https://127.0.0.1:1999/'

async function ownWebhook({ ask }: Portal): Promise<string> {
  return (await ask('{ viewer { webhooks { id } } }', {}, { as: editor })).data.viewer.webhooks[0].id
}

const itemToPlan = () => ({
  item: randomUUID(),
  municipality: 'calgary',
  text: 'Invented by a test',
  dueOn: '2040-01-01',
})

async function newestReport({ ask }: Portal): Promise<{ report: string; revision: number }> {
  const query = '{ progressReports(first: 1, filter: { municipality: "calgary" }) { nodes { id revision } } }'
  const { id, revision } = (await ask(query)).data.progressReports.nodes[0]
  return { report: id, revision }
}

async function validationOf(portal: Portal): Promise<string> {
  const query = 'query ($id: ID!) { progressReport(id: $id) { validations { id } } }'
  return (await portal.ask(query, { id: (await newestReport(portal)).report })).data.progressReport.validations[0].id
}

/** For a file that the portal keeps. */
async function receiptFor({ graph, tokenOf }: Portal) {
  const sender = await graph.visitorOf({ authorization: `Bearer ${await tokenOf(editor)}` })
  const bytes = (async function* () {
    yield Buffer.from('Invented by a test.')
  })()
  const received = sender && (await graph.files.receive(sender, { name: 'minutes.txt', bytes }, 'en'))
  return received && 'receipt' in received ? received.receipt : ''
}

async function newestSeries({ ask }: Portal): Promise<{ id: string; revision: number; event: string }> {
  const query = `query ($from: DateTime!) {
    events(from: $from, first: 1) { nodes { slug series { id revision } } } }`
  const [{ slug, series }] = (await ask(query, { from: '2031-04-01T00:00:00Z' })).data.events.nodes
  return { ...series, event: slug }
}

async function progressDraft({ ask }: Portal) {
  const query = '{ municipality(slug: "calgary") { progressDrafts { id revision } } }'
  const [{ id, revision }] = (await ask(query, {}, { as: editor })).data.municipality.progressDrafts
  return { draft: id, revision }
}

async function openAssessment({ ask }: Portal): Promise<{ assessment: string; revision: number }> {
  const query = '{ municipality(slug: "calgary") { assessments { id revision status } } }'
  const { id, revision } = (await ask(query, {}, { as: editor })).data.municipality.assessments[0]
  return { assessment: id, revision }
}

/** One row of an assessment as a file has it, with a gap filled in. */
async function sheetOf(id: string, { ask }: Portal): Promise<string> {
  const query = 'query ($id: ID!) { assessment(id: $id) { model { code } sheetLines { indicator base } } }'
  const { model, sheetLines } = (await ask(query, { id }, { as: editor })).data.assessment
  const [{ indicator, base }] = sheetLines.slice(-1)
  const cells = [indicator, 'MET', '', '', '', 'Invented by a test.', '', id, model.code, base]
  const columns = 'indicator,rating,reason,evidence,evidenceOn,gap,owner,id,edition,base'
  return Buffer.from(`${columns}\n${cells.join(',')}`).toString('base64')
}

async function anyFile({ ask }: Portal): Promise<string> {
  const query = '{ municipality(slug: "calgary") { unpublishedFiles { id } } }'
  return (await ask(query, {}, { as: editor })).data.municipality.unpublishedFiles[0].id
}

async function openRound(portal: Portal): Promise<{ assessment: string; round: string }> {
  const query = '{ municipality(slug: "calgary") { assessments { id ratingRounds { id state } } } }'
  const { assessments } = (await portal.ask(query, {}, { as: editor })).data.municipality
  const [{ id, ratingRounds }] = assessments
  return { assessment: id, round: ratingRounds[0]?.id }
}

async function contactOf(slug: string, { ask }: Portal) {
  const query = 'query ($slug: String!) { municipality(slug: $slug) { contacts { id revision } } }'
  const { id, revision } = (await ask(query, { slug }, { as: secretariat })).data.municipality.contacts[0]
  return { contact: id, revision }
}

/** The import that the entry before began, once it has come to this point. */
async function importAt(state: 'READY' | 'APPLIED', { ask }: Portal): Promise<string> {
  for (;;) {
    const { data } = await ask('{ rosterImports(first: 1) { nodes { id state } } }', {}, { as: secretariat })
    const [last] = data.rosterImports.nodes
    if (last.state === state) return last.id
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

const sharedItem = {
  title: [{ lang: 'en', text: 'Invented by a test' }],
  kind: 'GUIDE',
  municipality: 'calgary',
  languages: ['en'],
}

async function newestItem({ ask }: Portal): Promise<{ resource: string; revision: number }> {
  const query = '{ resources(first: 1) { nodes { slug revision } } }'
  const { slug, revision } = (await ask(query)).data.resources.nodes[0]
  return { resource: slug, revision }
}

async function newestCollection({ ask }: Portal): Promise<{ collection: string; revision: number }> {
  const { slug, revision } = (await ask('{ collections(first: 1) { nodes { slug revision } } }')).data.collections
    .nodes[0]
  return { collection: slug, revision }
}

/** Every mutation with an input that it accepts, in an order in which they can follow on each other on the demo network. */
export const entries: Record<string, Entry> = {
  publishProgress: {
    as: 'calgary@example.org',
    input: {
      municipality: 'calgary',
      commitment: 9,
      period: '2026',
      status: 'LIMITED',
      summary: [{ lang: 'en', text: 'Invented by a test.' }],
    },
  },
  saveProgressDraft: { as: editor, input: { municipality: 'calgary', commitment: 8, period: '2026' } },
  addFile: {
    as: editor,
    input: async portal => ({ municipality: 'calgary', receipt: await receiptFor(portal) }),
  },
  sendProgressDraft: {
    as: editor,
    input: async portal => ({ ...(await progressDraft(portal)), reviewer: 'somebody' }),
  },
  returnProgressDraft: { as: editor, input: progressDraft },
  discardProgressDraft: { as: editor, input: progressDraft },
  restoreProgressDraft: {
    as: editor,
    input: async ({ db }) => {
      const { rows } = await sql<{ id: string }>`select id from commitments.progress_draft`.execute(db)
      return { draft: rows[0]?.id }
    },
  },
  planGap: {
    as: editor,
    input: async portal => ({ ...(await firstGap(portal)), text: 'Invented by a test', dueOn: '2040-01-01' }),
  },
  undoPlanGap: {
    as: editor,
    input: async portal => {
      const input = { ...(await firstGap(portal)), text: 'Invented by a test, to be undone', dueOn: '2040-01-01' }
      const { data } = await portal.ask(
        'mutation ($input: PlanGapInput!) { planGap(input: $input) { action { id } } }',
        { input },
        { as: editor },
      )
      return { action: data.planGap.action.id }
    },
  },
  planActionItem: { as: editor, input: async () => itemToPlan() },
  undoPlanActionItem: {
    as: editor,
    input: async portal => {
      const { data } = await portal.ask(
        'mutation ($input: PlanActionItemInput!) { planActionItem(input: $input) { action { id } } }',
        { input: itemToPlan() },
        { as: editor },
      )
      return { action: data.planActionItem.action.id }
    },
  },
  setMaturityTarget: {
    as: editor,
    input: { municipality: 'calgary', element: 'LA', level: 2, dueOn: '2040-01-01' },
  },
  dropMaturityTarget: {
    as: editor,
    input: async portal => {
      const input = { municipality: 'calgary', element: 'EV', level: 1, dueOn: '2040-01-01' }
      const { data } = await portal.ask(
        'mutation ($input: SetMaturityTargetInput!) { setMaturityTarget(input: $input) { target { id } } }',
        { input },
        { as: editor },
      )
      return { id: data.setMaturityTarget.target.id }
    },
  },
  startAssessment: { as: editor, input: { municipality: 'calgary' } },
  answerIndicators: {
    as: editor,
    input: async portal => ({ ...(await openAssessment(portal)), answers: [{ indicator: '1a', rating: 'MET' }] }),
  },
  addAnswerFile: {
    as: editor,
    input: async portal => ({
      assessment: (await openAssessment(portal)).assessment,
      indicator: '1a',
      file: await anyFile(portal),
    }),
  },
  removeAnswerFile: {
    as: editor,
    input: async portal => ({
      assessment: (await openAssessment(portal)).assessment,
      indicator: '1a',
      file: await anyFile(portal),
    }),
  },
  importAssessmentSheet: {
    as: editor,
    input: async portal => {
      const { assessment } = await openAssessment(portal)
      return { assessment, fileName: 'sheet.csv', content: await sheetOf(assessment, portal) }
    },
  },
  mergeAssessmentSheet: {
    as: editor,
    input: async portal => {
      const { assessment: id } = await openAssessment(portal)
      const query = 'query ($id: ID!) { assessment(id: $id) { sheets { id comparison { stamp } } } }'
      const [sheet] = (await portal.ask(query, { id }, { as: editor })).data.assessment.sheets
      return { id: sheet.id, stamp: sheet.comparison.stamp }
    },
  },
  discardAssessment: { as: editor, input: openAssessment },
  restoreAssessment: {
    as: editor,
    input: async ({ ask }) => {
      const query = '{ municipality(slug: "calgary") { discardedAssessments { id } } }'
      const [{ id }] = (await ask(query, {}, { as: editor })).data.municipality.discardedAssessments
      return { assessment: id }
    },
  },
  openRatingRound: {
    as: editor,
    input: async portal => ({ assessment: (await openAssessment(portal)).assessment }),
  },
  inviteRaters: {
    as: editor,
    input: async portal => ({
      round: (await openRound(portal)).round,
      group: 'STAFF',
      emails: ['first@town.example', 'second@town.example'],
    }),
  },
  rateIndicators: {
    as: editor,
    isAnonymous: true,
    input: async portal => ({
      token: await tokenTo('rate', portal),
      ratings: [{ indicator: '1a', rating: 'MET', comment: 'Invented by a test.' }],
    }),
  },
  remindRaters: { as: editor, input: async portal => ({ round: (await openRound(portal)).round }) },
  withdrawRater: {
    as: editor,
    input: async portal => ({ round: (await openRound(portal)).round, email: 'second@town.example' }),
  },
  closeRatingRound: { as: editor, input: async portal => ({ round: (await openRound(portal)).round }) },
  signAgreedRating: { as: editor, input: openAssessment },
  publishAssessment: { as: editor, input: openAssessment },
  changeAssessmentConsent: {
    as: editor,
    input: async portal => ({ assessment: (await openAssessment(portal)).assessment, consent: 'NAME', given: true }),
  },
  moveAssessment: {
    as: editor,
    input: async portal => ({ assessment: (await openAssessment(portal)).assessment, to: 'hrmm-2011-draft' }),
  },
  undoMoveAssessment: {
    as: editor,
    input: async ({ ask }) => {
      const query = '{ municipality(slug: "calgary") { assessments { moves { id } } } }'
      return { move: (await ask(query, {}, { as: editor })).data.municipality.assessments[0].moves[0].id }
    },
  },
  addMaturityModel: { as: secretariat, input: { file: JSON.stringify(tool) } },
  removeMaturityModel: { as: secretariat, input: { code: tool.code } },
  validateProgress: {
    as: secretariat,
    input: async portal => ({
      ...(await newestReport(portal)),
      verdict: 'AGREES',
      words: [{ lang: 'en', text: 'Invented by a test.' }],
    }),
  },
  replyToValidation: {
    as: editor,
    input: async portal => ({
      validation: await validationOf(portal),
      words: [{ lang: 'en', text: 'Invented by a test.' }],
    }),
  },
  withdrawValidation: { as: secretariat, input: async portal => ({ validation: await validationOf(portal) }) },
  scheduleEvent: {
    as: 'organiser@example.org',
    input: {
      title: [{ lang: 'en', text: 'Invented by a test' }],
      kind: 'MEETING',
      startsAt: '2031-03-04T17:00:00Z',
      endsAt: '2031-03-04T18:00:00Z',
      timeZone: 'America/Edmonton',
    },
  },
  changeEvent: {
    as: 'organiser@example.org',
    input: async portal => ({ ...(await newestEvent(portal)), capacity: 40 }),
  },
  publishEvent: { as: 'organiser@example.org', input: scheduledDraft },
  discardEvent: { as: 'organiser@example.org', input: scheduledDraft },
  scheduleSeries: {
    as: 'organiser@example.org',
    input: {
      title: [{ lang: 'en', text: 'Invented by a test' }],
      kind: 'WORKSHOP',
      on: { pattern: 'PICKED', days: ['2031-04-01', '2031-04-08'] },
      startTime: '09:00',
      endTime: '10:00',
      timeZone: 'America/Regina',
    },
  },
  changeSeries: {
    as: 'organiser@example.org',
    input: async portal => {
      const series = await newestSeries(portal)
      const { revision, event } = series
      return { series: series.id, revision, event, scope: 'ALL', venue: 'Invented by a test' }
    },
  },
  publishSeries: { as: 'organiser@example.org', input: draftSeries },
  registerForSeries: { as: editor, input: async portal => ({ series: (await newestSeries(portal)).id }) },
  follow: { as: editor, untold: ownPreference, input: { kind: 'COMMITMENT', thing: '9' } },
  changeFollowing: {
    as: editor,
    untold: ownPreference,
    input: { kind: 'COMMITMENT', thing: '9', pace: 'WEEKLY', muted: true },
  },
  unfollow: { as: editor, untold: ownPreference, input: { kind: 'COMMITMENT', thing: '9' } },
  chooseLetters: {
    as: editor,
    input: { topics: ['REMINDERS'], language: 'fr', timeZone: 'America/Edmonton' },
  },
  renewPersonalCalendar: {
    as: editor,
    input: async ({ ask }) => {
      const { personalCalendar } = (await ask('{ personalCalendar { madeAt } }', {}, { as: editor })).data
      return { madeAt: personalCalendar?.madeAt ?? null }
    },
  },
  registerForEvent: {
    as: editor,
    input: async ({ ask }) => {
      const query = 'query ($from: DateTime!) { events(from: $from, first: 50) { nodes { slug status precision } } }'
      const { nodes } = (await ask(query, { from: '2031-03-01T00:00:00Z' })).data.events
      return { event: nodes[0].slug }
    },
  },
  changeRegistration: {
    as: editor,
    input: async ({ ask }) => ({
      registration: (await ask('{ registrations { id } }', {}, { as: editor })).data.registrations.at(-1).id,
      accessNeeds: 'Invented by a test: a ramp',
      listed: true,
    }),
  },
  cancelRegistration: {
    as: editor,
    input: async ({ ask }) => ({
      registration: (await ask('{ registrations { id } }', {}, { as: editor })).data.registrations.at(-1).id,
    }),
  },
  openPoll: {
    as: 'organiser@example.org',
    input: {
      title: [{ lang: 'en', text: 'Invented by a test' }],
      options: [
        { startsAt: '2031-04-08T17:00:00Z', endsAt: '2031-04-08T18:00:00Z' },
        { startsAt: '2031-04-09T17:00:00Z', endsAt: '2031-04-09T18:00:00Z' },
      ],
      timeZone: 'America/Edmonton',
      invited: { slugs: ['calgary', 'edmonton'] },
      closesAt: '2031-03-01T07:00:00Z',
    },
  },
  voteInPoll: {
    as: editor,
    input: async portal => {
      const { poll, option } = await openPoll(portal)
      return { poll, votes: [{ option, answer: 'IF_NEEDED' }] }
    },
  },
  remindPoll: {
    as: 'organiser@example.org',
    input: async portal => {
      // those asked were written to at the opening; the next letter goes a day later
      await sql`update events.poll set opened_at = now() - interval '2 days'`.execute(portal.db)
      return { poll: (await openPoll(portal)).poll }
    },
  },
  changePoll: {
    as: 'organiser@example.org',
    input: async ({ ask }) => {
      const { id: poll, revision } = (await ask('{ polls { id revision } }', {}, { as: editor })).data.polls[0]
      return { poll, revision, venue: 'Town Hall' }
    },
  },
  settlePoll: { as: 'organiser@example.org', includes: 'scheduleEvent', input: openPoll },
  withdrawPoll: {
    as: 'organiser@example.org',
    input: async portal => ({
      poll: (await openPoll(portal)).poll,
      reason: [{ lang: 'en', text: 'Invented by a test' }],
    }),
  },
  cancelEvent: {
    as: 'organiser@example.org',
    input: async portal => ({ event: (await newestEvent(portal)).event }),
  },
  recordAttendance: {
    as: 'organiser@example.org',
    input: async portal => ({
      event: await meetingHeld(portal),
      revision: 0,
      everybody: true,
      others: [{ municipality: 'calgary', count: 2 }],
    }),
  },
  keepMinutes: { as: 'organiser@example.org', input: minutesOf },
  settleActionItem: {
    as: editor,
    input: async portal => {
      const { data } = await portal.ask(
        'mutation ($input: KeepMinutesInput!) { keepMinutes(input: $input) { event { minutes { actionItems { id } } } } }',
        { input: await minutesOf(portal) },
        { as: 'organiser@example.org' },
      )
      return { item: data.keepMinutes.event.minutes.actionItems[0].id, status: 'DROPPED', reason: 'Invented by a test' }
    },
  },
  giveFeedback: {
    as: editor,
    isAnonymous: true,
    input: async portal => {
      const event = await meetingHeld(portal)
      await sql`insert into events.registration (id, event, person_id, status, attendance, created_at, came)
        values (${event}, ${event}, 'person-calgary', 'REGISTERED', 'ON_SITE', now(), true)`.execute(portal.db)
      return { event, useful: 5, organised: 4, included: 3, liked: 'Invented by a test' }
    },
  },
  addLibraryFile: { as: editor, input: async portal => ({ receipt: await receiptFor(portal) }) },
  shareResource: { as: editor, input: sharedItem },
  changeResource: {
    as: editor,
    input: async portal => {
      const { municipality: _, ...content } = sharedItem
      return { ...content, ...(await newestItem(portal)), summary: [{ lang: 'en', text: `Changed at ${Date.now()}` }] }
    },
  },
  addResourceFile: {
    as: editor,
    input: async portal => {
      const { resource } = await newestItem(portal)
      const { data } = await portal.ask(
        'mutation ($input: AddLibraryFileInput!) { addLibraryFile(input: $input) { file { id } } }',
        { input: { receipt: await receiptFor(portal) } },
        { as: editor },
      )
      return { resource, upload: data.addLibraryFile.file.id }
    },
  },
  takeBackResourceFile: {
    as: editor,
    input: async ({ db }) => {
      const query = sql<{ id: string }>`
        select id from resources.file where resource is not null and taken_back_at is null order by added_at desc limit 1`
      return { file: (await query.execute(db)).rows[0]?.id, reason: [{ lang: 'en', text: 'Invented by a test' }] }
    },
  },
  createCollection: { as: editor, input: { title: [{ lang: 'en', text: 'Invented by a test' }] } },
  changeCollection: {
    as: editor,
    input: async portal => ({
      ...(await newestCollection(portal)),
      title: [{ lang: 'en', text: `Changed at ${Date.now()}` }],
      items: [],
    }),
  },
  addToCollection: {
    as: editor,
    input: async portal => ({
      collection: (await newestCollection(portal)).collection,
      resource: (await newestItem(portal)).resource,
    }),
  },
  addCurator: {
    as: editor,
    input: async portal => ({ collection: (await newestCollection(portal)).collection, person: 'somebody' }),
  },
  removeCurator: {
    as: editor,
    input: async portal => ({ collection: (await newestCollection(portal)).collection, person: 'somebody' }),
  },
  discardCollection: {
    as: editor,
    input: async portal => ({ collection: (await newestCollection(portal)).collection }),
  },
  restoreCollection: {
    as: editor,
    input: async ({ db }) => {
      const query = sql<{ slug: string }>`select slug from resources.collection where discarded_at is not null`
      return { collection: (await query.execute(db)).rows[0]?.slug }
    },
  },
  withdrawResource: {
    as: editor,
    input: async portal => ({
      resource: (await newestItem(portal)).resource,
      reason: [{ lang: 'en', text: 'Invented by a test' }],
    }),
  },
  restoreResource: {
    as: editor,
    input: async ({ db }) => {
      const query = sql<{ slug: string }>`select slug from resources.resource where withdrawn_at is not null`
      return { resource: (await query.execute(db)).rows[0]?.slug }
    },
  },
  saveView: { as: secretariat, input: { name: 'Invented by a test', path: '/desk?kind=NO_PLAN' } },
  makeApiToken: { as: editor, input: { name: 'Invented by a test', scope: 'READ', days: 30 } },
  revokeApiToken: {
    as: editor,
    input: async ({ ask }) => ({
      token: (await ask('{ viewer { apiTokens { id } } }', {}, { as: editor })).data.viewer.apiTokens[0].id,
    }),
  },
  removeView: {
    as: secretariat,
    input: async ({ ask }) => ({
      id: (await ask('{ savedViews { id } }', {}, { as: secretariat })).data.savedViews[0].id,
    }),
  },
  addWebhook: { as: editor, input: { url: nobodysReceiver } },
  changeWebhook: {
    as: editor,
    // news of the mutations that follow wait then
    input: async portal => ({ id: await ownWebhook(portal), paused: true, description: randomUUID() }),
  },
  rotateWebhookSecret: { as: editor, input: async portal => ({ id: await ownWebhook(portal) }) },
  pingWebhook: { as: editor, input: async portal => ({ id: await ownWebhook(portal) }) },
  replayDelivery: {
    as: editor,
    input: async portal => {
      await portal.graph.sender.deliver()
      const query = sql<{ id: string }>`select id from members.webhook_delivery where state = 'FAILED' limit 1`
      return { id: (await query.execute(portal.db)).rows[0]?.id }
    },
  },
  removeWebhook: { as: editor, input: async portal => ({ id: await ownWebhook(portal) }) },
  createSurvey: {
    as: secretariat,
    input: {
      title: [{ lang: 'en', text: 'Invented by a test' }],
      opensOn: '2020-01-01',
      closesOn: '2999-12-31',
      questions: [{ kind: 'TEXT', prompt: [{ lang: 'en', text: 'How is it?' }] }],
    },
  },
  changeSurvey: {
    as: secretariat,
    input: async portal => ({ ...(await newestSurvey(portal)), title: [{ lang: 'en', text: 'Changed by a test' }] }),
  },
  discardSurvey: { as: secretariat, input: newestSurvey },
  restoreSurvey: {
    as: secretariat,
    input: async ({ ask }) =>
      (await ask('{ discardedSurveys { id revision } }', {}, { as: secretariat })).data.discardedSurveys[0],
  },
  sendSurvey: {
    as: secretariat,
    input: async portal => ({ ...(await newestSurvey(portal)), to: { network: 'CMARD' } }),
  },
  openSurveySheet: { as: secretariat, input: async portal => ({ token: await tokenTo('survey', portal) }) },
  answerSurvey: {
    as: secretariat,
    input: async portal => ({ token: await tokenTo('survey', portal), revision: 0, answers: [], done: false }),
  },
  enterAnswers: {
    as: secretariat,
    input: async ({ ask }) => ({
      sheet: (
        await ask('{ surveys(first: 1) { nodes { sheets(first: 1) { nodes { id } } } } }', {}, { as: secretariat })
      ).data.surveys.nodes[0].sheets.nodes[0].id,
      revision: 0,
      way: 'PHONE',
      answers: [],
      done: true,
    }),
  },
  remindOutstanding: { as: secretariat, input: async portal => ({ id: (await newestSurvey(portal)).id }) },
  closeSurvey: { as: secretariat, input: newestSurvey },
  reopenSurvey: {
    as: secretariat,
    input: async portal => ({ ...(await newestSurvey(portal)), closesOn: '2999-12-31' }),
  },
  publishSurveyResults: {
    as: secretariat,
    input: async portal => {
      const input = await newestSurvey(portal)
      const close = 'mutation ($input: SurveyInput!) { closeSurvey(input: $input) { survey { id revision } } }'
      return (await portal.ask(close, { input }, { as: secretariat })).data.closeSurvey.survey
    },
  },
  recordPartner: {
    as: secretariat,
    input: {
      name: [{ lang: 'en', text: 'Invented by a test' }],
      kind: 'FOUNDATION',
      network: 'CMARD',
      source: 'Invented by a test',
    },
  },
  correctPartner: {
    as: secretariat,
    input: {
      id: 'invented-by-a-test',
      revision: 1,
      name: [{ lang: 'en', text: 'Invented by a test' }],
      kind: 'ASSOCIATION',
      network: 'CMARD',
      source: 'Invented by a test',
    },
  },
  recordPartnerWork: {
    as: secretariat,
    input: {
      network: 'CMARD',
      what: [{ lang: 'en', text: 'Invented by a test' }],
      partners: ['unesco'],
      happenedOn: '2010',
      source: 'Invented by a test',
    },
  },
  recordWorkingGroupChange: {
    as: secretariat,
    input: { network: 'CMARD', partner: 'unesco', step: 'JOINED', happenedOn: '2010', source: 'Invented by a test' },
  },
  inviteContact: {
    as: editor,
    input: {
      municipality: 'calgary',
      email: 'one@town.example',
      displayName: 'Invented by a test',
      elected: false,
      mayEdit: true,
    },
  },
  resendInvitation: { as: editor, input: async portal => ({ invitation: await openInvitation(portal) }) },
  acceptInvitation: { as: editor, input: async portal => ({ token: await tokenTo('invitation', portal) }) },
  changeContact: {
    as: secretariat,
    input: async portal => ({ ...(await contactOf('edmonton', portal)), champion: true }),
  },
  askToConfirm: {
    as: secretariat,
    input: async portal => ({ contact: (await contactOf('edmonton', portal)).contact }),
  },
  confirmContact: {
    as: editor,
    input: async portal => ({ token: await tokenTo('confirm-contact', portal), answer: 'STILL' }),
  },
  handOver: {
    as: editor,
    input: { contact: 'contact-calgary', email: 'two@town.example', displayName: 'Invented by a test' },
  },
  withdrawInvitation: { as: editor, input: async portal => ({ invitation: await openInvitation(portal) }) },
  endContact: { as: secretariat, input: async portal => await contactOf('edmonton', portal) },
  importRoster: {
    as: secretariat,
    input: {
      network: 'CMARD',
      fileName: 'invented.csv',
      content: Buffer.from(
        'slug,id,revision,joined_on,name_en,province,kind,evidence\ninvented,,,2020,Invented,QC,TOWN,Invented by a test',
      ).toString('base64'),
    },
  },
  applyImport: { as: secretariat, input: async portal => ({ id: await importAt('READY', portal) }) },
  undoImport: { as: secretariat, input: async portal => ({ id: await importAt('APPLIED', portal) }) },
  recordPublishedCount: {
    as: secretariat,
    input: { network: 'CMARD', date: '2011', count: 40, what: 'members', source: 'Invented by a test' },
  },
  correctPublishedCount: {
    as: secretariat,
    input: async ({ ask }) => {
      const { publishedCounts } = (await ask('{ publishedCounts(network: CMARD) { id revision } }')).data
      return { ...publishedCounts[0], date: '2007', count: 24, what: 'members', source: 'Invented by a test' }
    },
  },
  draftReport: { as: secretariat, input: { network: 'CMARD', from: '2007-06-01', to: '2008-08-31' } },
  changeReport: {
    as: secretariat,
    input: async portal => ({ ...(await draftOf(portal)), from: '2007-06-01' }),
  },
  writeParagraph: {
    as: secretariat,
    input: async portal => ({
      ...(await draftOf(portal)),
      section: 'INTRODUCTION',
      text: [{ lang: 'en', text: 'Invented by a test.' }],
    }),
  },
  moveParagraph: {
    as: secretariat,
    input: async portal => ({
      ...(await draftOf(portal)),
      ...(await paragraphOf(portal)),
      section: 'GAPS',
      position: 0,
    }),
  },
  removeParagraph: {
    as: secretariat,
    input: async portal => ({ ...(await draftOf(portal)), ...(await paragraphOf(portal)) }),
  },
  discardReport: { as: secretariat, input: async portal => await draftOf(portal) },
  restoreReport: {
    as: secretariat,
    input: async ({ ask }) => {
      const { discardedReports } = (await ask('{ discardedReports { id revision } }', {}, { as: secretariat })).data
      return { report: discardedReports[0].id, revision: discardedReports[0].revision }
    },
  },
  lockReport: {
    as: secretariat,
    input: async portal => {
      const { report, revision } = await draftOf(portal)
      const content = contentOf({ id: report, network: 'CMARD', from: '2007-06-01', to: '2008-08-31' })
      return { report, revision, basis: (await firstReport(portal)).basis, content: canonicalJson(content) }
    },
  },
  recordNeed: {
    as: secretariat,
    input: {
      network: 'WIC',
      what: [{ lang: 'en', text: 'Invented by a test.' }],
      from: '2010-01-01',
      to: '2010-12-31',
      source: 'Invented by a test',
    },
  },
  correctNeed: {
    as: secretariat,
    input: async ({ ask }) => {
      const { expressedNeeds } = (await ask('{ expressedNeeds(network: WIC) { id revision from to } }')).data
      return {
        ...expressedNeeds[0],
        what: [{ lang: 'en', text: 'Corrected by a test.' }],
        source: 'Invented by a test',
      }
    },
  },
  joinNetwork: {
    as: secretariat,
    input: { municipality: 'jasper', network: 'CMARD', joinedOn: '2024-05', source: 'Invented by a test' },
  },
  correctMembership: {
    as: secretariat,
    input: { id: 'cmard-airdrie', revision: 1, joinedOn: '2022-11', reason: 'Invented by a test' },
  },
  leaveNetwork: {
    as: secretariat,
    input: { municipality: 'jasper', network: 'CMARD', leftOn: '2025', source: 'Invented by a test' },
  },
  recordMilestone: { as: secretariat, input: { municipality: 'airdrie', step: 'CONSULTATION', reachedOn: '2024' } },
  correctMilestone: {
    as: secretariat,
    input: {
      id: 'airdrie-signed',
      revision: 1,
      step: 'SIGNED',
      reachedOn: '2023-02-18',
      reason: 'Invented by a test',
    },
  },
  addMunicipality: {
    as: secretariat,
    input: {
      slug: 'invented-by-a-test',
      name: [{ lang: 'en', text: 'Invented by a test' }],
      province: 'MB',
      kind: 'TOWN',
      source: 'Invented by a test',
    },
  },
  correctMunicipality: {
    as: secretariat,
    input: {
      municipality: 'invented-by-a-test',
      revision: 1,
      province: 'MB',
      kind: 'CITY',
      population: 1000,
      location: { latitude: 49.9, longitude: -97.1 },
      source: 'Invented by a test',
    },
  },
  placeMunicipality: {
    as: secretariat,
    input: { municipality: 'invented-by-a-test', revision: 2, upperTier: 'peel', source: 'Invented by a test' },
  },
  renameMunicipality: {
    as: secretariat,
    input: {
      municipality: 'invented-by-a-test',
      revision: 3,
      name: [{ lang: 'en', text: 'Renamed by a test' }],
      source: 'Invented by a test',
    },
  },
  mergeMunicipality: {
    as: secretariat,
    input: { municipality: 'invented-by-a-test', revision: 4, into: 'caledon', source: 'Invented by a test' },
  },
  undoMerge: {
    as: secretariat,
    input: { municipality: 'invented-by-a-test', revision: 5, source: 'Invented by a test' },
  },
  recordFormerName: {
    as: secretariat,
    input: {
      municipality: 'invented-by-a-test',
      name: [{ lang: 'en', text: 'Called so by a test' }],
      usedUntil: '1998',
      source: 'Invented by a test',
    },
  },
  correctFormerName: {
    as: secretariat,
    input: async ({ ask }) => {
      const { data } = await ask(
        '{ municipality(slug: "invented-by-a-test") { formerNameRecords { id revision name { text } } } }',
        {},
        { as: secretariat },
      )
      const [{ id, revision, name }] = data.municipality.formerNameRecords
      const texts = [{ lang: 'en', text: name.text }]
      return { id, revision, name: texts, source: 'Invented by a test', struck: true, reason: 'Invented by a test' }
    },
  },
  importActionPlan: {
    as: editor,
    input: {
      municipality: 'calgary',
      lang: 'en',
      title: 'Invented by a test',
      outline: [
        { kind: 'SECTION', level: 1, text: 'Data' },
        { kind: 'ACTION', level: 2, text: 'Publish' },
      ],
    },
  },
  writePlanTexts: {
    as: editor,
    input: async portal => {
      const { id, revision } = await draftPlan(portal)
      return { plan: id, lang: 'fr', revision, texts: [{ id, text: 'Inventé par un test' }] }
    },
  },
  importPlanXliff: {
    as: editor,
    input: async portal => {
      const { id, xliff } = await draftPlan(portal)
      return {
        plan: id,
        xliff: xliff.replaceAll(/<source>(.*?)<\/source>/g, '<source>$1</source><target>ت $1</target>'),
      }
    },
  },
  publishActionPlan: {
    as: editor,
    input: async portal => {
      const { id, revision } = await draftPlan(portal)
      return { plan: id, revision }
    },
  },
  describeActionPlan: {
    as: editor,
    input: async portal => ({ ...(await keptPlan(portal)), periodFrom: 2026, source: 'Invented by a test' }),
  },
  arrangePlan: {
    as: editor,
    input: async portal => {
      const { plan, revision } = await keptPlan(portal)
      const query = 'query ($id: ID!) { actionPlan(id: $id) { segments { id kind level number } } }'
      const { segments } = (await portal.ask(query, { id: plan }, { as: editor })).data.actionPlan
      return { plan, revision, texts: [...segments, { kind: 'ACTION', level: 2, text: 'Invented by a test' }] }
    },
  },
  discardActionPlan: { as: editor, input: async portal => await keptPlan(portal) },
  restoreActionPlan: {
    as: editor,
    input: async portal => {
      const input = await keptPlan(portal)
      await act('discardActionPlan', 'DiscardActionPlanInput', input, portal)
      return { plan: input.plan }
    },
  },
  withdrawActionPlan: {
    as: editor,
    input: async portal => {
      const { plan, revision } = await keptPlan(portal)
      await act('publishActionPlan', 'PublishActionPlanInput', { plan, revision }, portal)
      return { plan, revision: revision + 1, reason: [{ lang: 'en', text: 'Invented by a test' }] }
    },
  },
  importYearSheet: {
    as: editor,
    input: {
      plan: 'plan-calgary-2023',
      year: '2020',
      fileName: 'year.csv',
      content: Buffer.from(
        'action,year,language,base,status,done\nplan-calgary-2023-1.E1,2020,en,,LIMITED,Invented by a test.',
      ).toString('base64'),
    },
  },
  applyYearSheet: { as: editor, input: sentYearSheet },
  undoYearSheet: { as: editor, input: async portal => ({ id: (await sentYearSheet(portal)).id }) },
  startInclusionReport: { as: editor, input: { municipality: 'calgary', year: 2012 } },
  writeInclusionParagraph: {
    as: editor,
    input: async portal => ({
      ...(await inclusionDraftAsRead(portal)),
      section: 'INTRODUCTION',
      text: [{ lang: 'en', text: 'Invented by a test.' }],
    }),
  },
  arrangeInclusionReport: {
    as: editor,
    input: async portal => ({ ...(await inclusionDraftAsRead(portal)), records: ['event:invented'] }),
  },
  leaveOutOfInclusionReport: {
    as: editor,
    input: async portal => ({
      ...(await inclusionDraftAsRead(portal)),
      record: 'event:invented',
      reason: [{ lang: 'en', text: 'Invented by a test.' }],
    }),
  },
  removeInclusionParagraph: {
    as: editor,
    input: async portal => ({
      ...(await inclusionDraftAsRead(portal)),
      paragraph: (await inclusionDraft(portal)).paragraphs[0].id,
    }),
  },
  lockInclusionReport: {
    as: editor,
    input: async portal => {
      const draft = await inclusionDraft(portal)
      return {
        ...(await inclusionDraftAsRead(portal)),
        basis: draft.basis,
        content: canonicalJson(inclusionContent(draft) as never),
      }
    },
  },
  inviteToPlan: { as: editor, input: { plan: 'plan-calgary-2023', municipality: 'thunder-bay' } },
  withdrawPlanInvitation: {
    as: editor,
    input: async ({ ask }) => {
      const input = { plan: 'plan-calgary-2023', municipality: 'edmonton' }
      const invite = 'mutation ($input: InviteToPlanInput!) { inviteToPlan(input: $input) { userErrors { code } } }'
      await ask(invite, { input }, { as: editor })
      return input
    },
  },
  answerPlanInvitation: {
    as: 'thunder-bay@example.org',
    input: { plan: 'plan-calgary-2023', municipality: 'thunder-bay', accept: true },
  },
  assignPlanAction: { as: editor, input: { action: 'plan-calgary-2023-1.E1', municipality: 'thunder-bay' } },
  leavePlan: { as: 'thunder-bay@example.org', input: { plan: 'plan-calgary-2023', municipality: 'thunder-bay' } },
  describePlanAction: { as: editor, input: { action: 'plan-calgary-2023-1.E1', owner: 'Invented by a test' } },
  askQuestion: { as: editor, input: { title: 'Invented by a test', body: 'Invented by a test.', commitments: [5] } },
  reply: { as: secretariat, input: { discussion: 'demo-first-step', body: 'Invented by a test.' } },
  editPost: { as: editor, input: { post: 'demo-first-step-2', revision: 1, body: 'Edited by a test.' } },
  changeQuestion: {
    as: 'thunder-bay@example.org',
    input: { discussion: 'demo-first-step', title: 'Changed by a test', commitments: [2] },
  },
  acceptAnswer: { as: secretariat, input: { discussion: 'demo-first-step', post: 'demo-first-step-2' } },
  reportPost: { as: editor, input: { post: 'demo-first-step-1', reason: 'Invented by a test.' } },
  dismissReports: { as: secretariat, input: { post: 'demo-first-step-1' } },
  askToShareAnswer: {
    as: 'thunder-bay@example.org',
    input: { post: 'demo-first-step-2', kind: 'GUIDE', title: 'Invented by a test' },
  },
  answerShareRequest: { as: editor, input: { post: 'demo-first-step-2', agree: true }, includes: 'shareResource' },
  withdrawPost: { as: editor, input: { post: 'demo-first-step-2' }, includes: 'withdrawResource' },
  hidePost: { as: secretariat, input: { post: 'demo-first-step-1', reason: 'Invented by a test.' } },
  unhidePost: { as: secretariat, input: { post: 'demo-first-step-1' } },
  closeDiscussion: { as: secretariat, input: { discussion: 'demo-first-step' } },
  reopenDiscussion: { as: secretariat, input: { discussion: 'demo-first-step' } },
}

async function inclusionDraft({ ask }: Portal) {
  const query = `{ inclusionReport(municipality: "calgary", year: 2012) { ${draftFields} } }`
  return (await ask(query, {}, { as: editor })).data.inclusionReport
}

const inclusionDraftAsRead = async (portal: Portal) => {
  const { id: report, revision } = await inclusionDraft(portal)
  return { report, revision }
}

async function firstGap({ ask }: Portal) {
  const query = '{ municipality(slug: "calgary") { workingAssessment { id gaps(first: 1) { nodes { code } } } } }'
  const { id, gaps } = (await ask(query, {}, { as: editor })).data.municipality.workingAssessment
  return { assessment: id, indicator: gaps.nodes[0].code }
}

async function sentYearSheet({ ask }: Portal) {
  const query = '{ actionPlan(id: "plan-calgary-2023") { yearSheets(year: "2020") { id comparison { stamp } } } }'
  const [{ id, comparison }] = (await ask(query, {}, { as: editor })).data.actionPlan.yearSheets
  return { id, stamp: comparison.stamp }
}

async function firstReport({ ask }: Portal) {
  const { data } = await ask(
    '{ reports(first: 1) { nodes { id revision basis paragraphs { id } } } }',
    {},
    { as: secretariat },
  )
  return data.reports.nodes[0]
}

const draftOf = async (portal: Portal) => {
  const { id: report, revision } = await firstReport(portal)
  return { report, revision }
}

const paragraphOf = async (portal: Portal) => ({ paragraph: (await firstReport(portal)).paragraphs[0].id })

/** What the network does with itself, behind the gateway, and why that is no act of a person. */
export const plumbing: Record<string, string> = {
  receiveChanges: 'writes the trail itself, from changes that were recorded where they were made',
  takeLetters: 'lends letters that were recorded with what they are about',
  sendDigests: 'writes letters on news that were recorded where they were made',
  muteThing: 'does for the holder of a link what changeFollowing does',
  sendReminders: 'leaves a change for each event and poll that it reminds of, and mostly there is none',
  endLetters: 'does for the holder of a link what chooseLetters does, and leaves the same trail',
  rememberLanguage: 'notes in which language a reader is to be written to',
  useApiToken: 'notes the day on which a token was last sent',
  learnMunicipalities: 'takes in what members has recorded already',
  checkLinks: 'notes how links were found, and leaves a change for each that is found dead',
  eraseNeeds: 'erases what people needed at events long over, which the trail never held',
  learnRoster: 'takes in what members has recorded already',
  settleLetter: 'notes how sending ended',
  takeDeliveries: 'lends messages that were recorded with the news they tell',
  beginDelivery: 'notes that a message is being sent, in the log of its webhook',
  settleDelivery: 'notes how sending ended; leaves a change where that switches a webhook off',
  forgetDeliveries: 'removes what the log of a webhook keeps no longer',
  keepStandings: 'leaves a change for each municipality whose day of leaving has come, and mostly there is none',
  closeContacts: 'leaves what endContact leaves for each contact whose last day has come, and mostly there is none',
  forgetFiles: 'leaves a change for each file that it forgets, and mostly there is none',
}

type Mutation = { name: string; subgraph: string; inputType: string; isPlumbing: boolean }

/** Every mutation of the composed schema, and the subgraph that does it. */
export function mutationsOfTheGraph(): Mutation[] {
  const sdl = readFileSync(path.join(import.meta.dirname, '../../services/gateway/supergraph.graphql'), 'utf8')
  const root = parse(sdl).definitions.find(
    (one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'Mutation',
  )
  return (root?.fields ?? []).map(({ name, arguments: inputs = [], directives = [] }) => ({
    name: name.value,
    subgraph: graphOf(directives),
    inputType: inputs[0] ? written(inputs[0].type) : '',
    isPlumbing: directives.some(one => one.name.value === 'inaccessible'),
  }))
}

function graphOf(directives: readonly ConstDirectiveNode[]) {
  const graph = directives
    .find(one => one.name.value === 'join__field')
    ?.arguments?.find(one => one.name.value === 'graph')?.value
  return graph?.kind === Kind.ENUM ? graph.value.toLowerCase() : ''
}

const written = (type: TypeNode): string => {
  if (type.kind === Kind.NON_NULL_TYPE) return `${written(type.type)}!`
  return type.kind === Kind.LIST_TYPE ? `[${written(type.type)}]` : type.name.value
}
