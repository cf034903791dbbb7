import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { unsubscribeToken } from '../../services/gateway/mail/unsubscribe.ts'
import { expectAccessible } from '../kit/browser.ts'
import { askRaters } from '../kit/raters.ts'
import { siteForFile } from '../kit/site.ts'
import { sendSurvey } from '../kit/survey.ts'
import { signIn } from '../kit/visitor.ts'

const { portal, browser } = await siteForFile({ outward: { isAllowed: address => address === '127.0.0.1' } })

let reportPath: string
let eventPath: string
let pollPath: string
let heldPath: string
let planPath: string
let itemPath: string
let sheetPath: string
let assessmentPath: string
let filledPath: string
let draftPath: string
let raters: Awaited<ReturnType<typeof askRaters>>
let survey: Awaited<ReturnType<typeof sendSurvey>>
let invitationPath: string
let confirmationPath: string
let webhookPath: string

beforeAll(async () => {
  const { data } = await portal.ask(`{
    progressReports(first: 1) { nodes { id } } events(first: 1) { nodes { slug } } resources(first: 1) { nodes { slug } }
    municipality(slug: "calgary") { actionPlans { nodes { id } } maturity { assessment { id } } }
  }`)
  survey = await sendSurvey(portal)
  await portal.ask(
    'mutation { startInclusionReport(input: { municipality: "calgary", year: 2025 }) { report { id } } }',
    {},
    { as: 'calgary@example.org' },
  )
  const begun = await portal.ask(
    `mutation {
      setMaturityTarget(input: { municipality: "calgary", element: "LA", level: 3, dueOn: "2030-12-31" }) { userErrors { message } }
      startAssessment(input: { municipality: "calgary", mode: SNAPSHOT }) { assessment { id } }
      makeApiToken(input: { name: "Invented by a test", scope: READ, days: 5, grants: [{ role: EDITOR, municipality: "calgary" }] }) { secret }
    }`,
    {},
    { as: 'calgary@example.org' },
  )
  assessmentPath = `/municipalities/calgary/assessment/${data.municipality.maturity.assessment.id}`
  draftPath = `/municipalities/calgary/assessment/${begun.data.startAssessment.assessment.id}`
  filledPath = `${draftPath}/offline/${await filledSheet(begun.data.startAssessment.assessment.id)}`
  raters = await askRaters(portal)
  webhookPath = await webhookWithoutReceiver()
  reportPath = `/progress/${data.progressReports.nodes[0].id}`
  eventPath = `/events/${data.events.nodes[0].slug}`
  pollPath = await openPoll()
  heldPath = await holdMeeting()
  itemPath = `/library/${data.resources.nodes[0].slug}`
  planPath = `/plans/${data.municipality.actionPlans.nodes[0].id}`
  sheetPath = `${planPath}/year/2024/sheets/${await sentSheet()}`
  invitationPath = await pathInLetter(
    `mutation { inviteContact(input: { municipality: "calgary", email: "guest@town.example", displayName: "Invented guest",
       elected: true, champion: true, mayEdit: true, title: [{ lang: "en", text: "Councillor" }] }) { invitation { id } } }`,
  )
  confirmationPath = await pathInLetter(
    'mutation { askToConfirm(input: { contact: "contact-edmonton" }) { confirmation { askedAt } } }',
  )
})

/** As a letter has it. */
const endOfReminders = () => unsubscribeToken({ person: 'person-reader', topic: 'REMINDERS' }, portal.secret)

/** A webhook with a message that nobody took. */
async function webhookWithoutReceiver() {
  const as = 'calgary@example.org'
  const { data } = await portal.ask(
    'mutation { addWebhook(input: { url: "https://127.0.0.1:1999/", description: "Invented by a test" }) { webhook { id } } }',
    {},
    { as },
  )
  const { id } = data.addWebhook.webhook
  await portal.ask('mutation ($id: ID!) { pingWebhook(input: { id: $id }) { userErrors { message } } }', { id }, { as })
  await portal.graph.sender.deliver()
  return `/account/webhooks/${id}`
}

/** A meeting of Calgary that is over, with its minutes and everything that is filled in afterwards. */
async function holdMeeting() {
  const as = 'calgary@example.org'
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
  const text = [{ lang: 'en', text: 'Invented by a test' }]
  const input = { title: text, kind: 'MEETING', startsAt: ago(3), endsAt: ago(2), timeZone: 'America/Edmonton' }
  const scheduled = await portal.ask(
    'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }',
    { input: { ...input, hostMunicipality: 'calgary' } },
    { as },
  )
  const { slug: event } = scheduled.data.scheduleEvent.event
  await sql`insert into events.registration (id, event, person_id, status, attendance, created_at, municipality)
    values ('invented', ${event}, 'person-calgary', 'REGISTERED', 'ON_SITE', now(), 'calgary')`.execute(portal.db)
  await portal.ask(
    `mutation ($attendance: RecordAttendanceInput!, $minutes: KeepMinutesInput!) {
      recordAttendance(input: $attendance) { userErrors { message } } keepMinutes(input: $minutes) { userErrors { message } } }`,
    {
      attendance: { event, revision: 0, everybody: true, others: [{ municipality: 'edmonton', count: 3 }] },
      minutes: {
        event,
        revision: 0,
        text,
        decisions: [{ text, commitments: [1] }],
        actionItems: [{ text, municipality: 'calgary', dueOn: '2040-01-01' }],
        publish: true,
      },
    },
    { as },
  )
  return `/events/${event}`
}

/** A poll that a municipality has answered, with a holiday and another event in the way. */
async function openPoll() {
  const { data } = await portal.ask(
    'mutation ($input: OpenPollInput!) { openPoll(input: $input) { poll { id options { id } } } }',
    {
      input: {
        title: [{ lang: 'en', text: 'Invented by a test' }],
        options: [
          { startsAt: '2031-09-30T16:00:00Z', endsAt: '2031-09-30T18:00:00Z' },
          { startsAt: '2031-10-01T16:00:00Z', endsAt: '2031-10-01T18:00:00Z' },
        ],
        timeZone: 'America/Edmonton',
        invited: { slugs: ['calgary', 'edmonton', 'gatineau'] },
        hostMunicipality: 'calgary',
        closesAt: '2031-08-01T06:00:00Z',
      },
    },
    { as: 'calgary@example.org' },
  )
  const { id, options } = data.openPoll.poll
  const votes = options.map((one: { id: string }, at: number) => ({ option: one.id, answer: at === 0 ? 'NO' : 'YES' }))
  await portal.ask(
    'mutation ($input: VoteInPollInput!) { voteInPoll(input: $input) { poll { id } } }',
    { input: { poll: id, votes, comment: 'Invented by a test' } },
    { as: 'edmonton@example.org' },
  )
  return `/events/polls/${id}`
}

/** A row of an assessment that was filled in offline. */
async function filledSheet(assessment: string): Promise<string> {
  const as = 'calgary@example.org'
  const query = 'query ($id: ID!) { assessment(id: $id) { model { code } sheetLines { indicator base } } }'
  const { model, sheetLines } = (await portal.ask(query, { id: assessment }, { as })).data.assessment
  const columns = 'indicator,rating,reason,evidence,evidenceOn,gap,owner,id,edition,base'
  const { indicator, base } = sheetLines[0]
  const row = [indicator, 'MET', '', '', '', 'Invented by a test', '', assessment, model.code, base]
  const content = Buffer.from(`${columns}\n${row.join(',')}`).toString('base64')
  const { data } = await portal.ask(
    'mutation ($input: ImportAssessmentSheetInput!) { importAssessmentSheet(input: $input) { sheet { id } } }',
    { input: { assessment, fileName: 'filled.csv', content } },
    { as },
  )
  return data.importAssessmentSheet.sheet.id
}

/** Id of a sheet that was sent and waits to be published. */
async function sentSheet() {
  const row = ['plan-calgary-2023-1.E1', '2024', 'en', '', 'Limited progress', 'Invented by a test']
  const rows = [['action', 'year', 'language', 'base', 'status', 'done'], row]
  const content = Buffer.from(rows.map(cells => cells.join(',')).join('\n')).toString('base64')
  const { data } = await portal.ask(
    'mutation ($input: ImportYearSheetInput!) { importYearSheet(input: $input) { sheet { id } } }',
    { input: { plan: 'plan-calgary-2023', year: '2024', fileName: 'year.csv', content } },
    { as: 'calgary@example.org' },
  )
  return data.importYearSheet.sheet.id
}

const everybody: [string, () => string][] = [
  ['the home page', () => ''],
  ['the roster', () => '/municipalities'],
  ['the roster of a past day', () => '/municipalities?asOf=2008-08-01'],
  ['the roster of any day', () => '/roster?asOf=2008-08-01&knownAt=2026-01-01'],
  ['the roster of a day in pictures', () => '/roster?asOf=2020-12-01'],
  ['a roster of a day that is none', () => '/roster?asOf=2008-02-30'],
  ['the counts over the years', () => '/municipalities/counts'],
  ['a municipality', () => '/municipalities/calgary'],
  ['what a municipality can do next', () => '/municipalities/calgary/maturity/next'],
  ['the years of a municipality', () => '/municipalities/calgary/progress'],
  ['the maturity of a municipality over the years', () => '/municipalities/hamilton/maturity'],
  ['a plan', () => planPath],
  ['what its figure is made of', () => `${planPath}?status=all`],
  ['a year of a plan', () => `${planPath}/year/2024`],
  ['the commitments', () => '/commitments'],
  ['a commitment', () => '/commitments/4'],
  ['a progress report', () => reportPath],
  ['what changed in a progress report', () => `${reportPath}/changes`],
  ['municipalities side by side', () => '/compare/municipalities'],
  ['municipalities side by side where nobody is named', () => '/compare/municipalities?province=NU'],
  ['a comparison', () => '/compare?with=calgary&with=hamilton'],
  ['a comparison that is withheld', () => '/compare?with=calgary&province=NS'],
  ['the ways to use the model', () => '/maturity'],
  ['a maturity model', () => '/maturity/hrmm-2012'],
  ['what helps on one level of an element', () => '/maturity/hrmm-2012?element=LA&level=1'],
  ['a level that asks nothing of an element', () => '/maturity/hrmm-2012?element=LA&level=9'],
  ['a published self-assessment', () => assessmentPath],
  ['the reports', () => '/reports'],
  ['the partners', () => '/partners'],
  ['the open data', () => '/open-data'],
  ['the news', () => '/news'],
  ['the plans of the network', () => '/plans'],
  ['the calendar', () => '/events'],
  ['a calendar that is narrowed', () => '/events?month=2011-08&network=WIC&language=vi'],
  ['an event', () => eventPath],
  ['a series of events', () => '/events/series/demonstration-workshops'],
  ['the library', () => '/library'],
  ['what was found', () => '/search?text=worskhop+calgary'],
  ['the library on an indicator', () => '/library?indicator=hrmm-2012:1a'],
  ['an item of the library', () => itemPath],
  ['the questions', () => '/discussions'],
  ['a question with answers', () => '/discussions/demo-first-step'],
  ['the collections of the library', () => '/library/collections'],
  ['the surveys', () => '/surveys'],
  ['the results of a survey', () => '/surveys/wave-2007'],
  ['the sheet of a rater', () => `/rate?token=${raters.token}`],
  ['a sheet of a round that is over', () => `/rate?token=${raters.usedToken}`],
  ['a link that opens no sheet', () => '/rate?token=none'],
  ['a survey to answer', () => `/survey?token=${survey.token}`],
  ['a link that opens no survey', () => '/survey?token=none'],
  ['an invitation', () => invitationPath],
  ['an invitation that is not known', () => '/invitation?token=none'],
  ['the question to a contact', () => confirmationPath],
  ['the end of letters of a kind', () => `/unsubscribe?token=${endOfReminders()}`],
  ['a link that ends no letters', () => '/unsubscribe?token=none'],
  ['the sign-in page', () => '/sign-in'],
  ['a link that does not work', () => '/sign-in/confirm?token=none'],
  ['the kept mail', () => '/local-mail'],
  ['what webhooks are', () => '/account/webhooks'],
  ['a page that does not exist', () => '/nowhere'],
  ['every component', () => '/components'],
]
const signedIn: [string, () => string][] = [
  ['the account', () => '/account'],
  ['the webhooks', () => '/account/webhooks'],
  ['a webhook and its log', () => webhookPath],
  ['what is followed', () => '/account/following'],
  ['a municipality that is followed', () => '/municipalities/edmonton'],
  ['the choice of a commitment to report on', () => '/municipalities/calgary/progress/new'],
  ['the form for progress', () => '/municipalities/calgary/progress/new?commitment=3&period=2020'],
  ['the form for an event', () => '/events/new'],
  ['the change of an event', () => '/events/demonstration-progress-workshop/edit'],
  ['the form for a series', () => '/events/series/new'],
  ['the form for a poll', () => '/events/polls/new'],
  ['the form for a question', () => '/discussions/ask?indicator=hrmm-2012:4c'],
  ['a question of members', () => '/discussions/demo-complaints'],
  ['the polls', () => '/events/polls'],
  ['the desk of an organiser', () => '/events/desk'],
  ['the choice of what to share', () => '/library/new'],
  ['the form for a case study', () => '/library/new?kind=CASE_STUDY'],
  ['the change of an item', () => '/library/case-study-calgary-2011/edit'],
  ['the form for a collection', () => '/library/collections/new'],
  ['a poll on a date', () => pollPath],
  ['a meeting that is over', () => heldPath],
  ['who came to a meeting', () => `${heldPath}/attendance`],
  ['the minutes to write', () => `${heldPath}/minutes`],
  ['how a meeting was', () => `${heldPath}/feedback`],
  ['a certificate of attendance', () => `${heldPath}/certificate`],
  ['the record of a series', () => '/events/series/demonstration-workshops/record'],
  ['one’s API tokens', () => '/account/tokens'],
  ['the targets of a municipality', () => '/municipalities/calgary/maturity/targets'],
  ['the contacts of a municipality', () => '/municipalities/calgary/contacts'],
  ['the form for the document of a plan', () => '/municipalities/calgary/plans/new'],
  ['a plan beside its translation', () => `${planPath}/translations/fr`],
  ['what is told of an action', () => `${planPath}/actions/plan-calgary-2023-1.E1`],
  ['an inclusion report to begin', () => '/municipalities/calgary/inclusion-report/2015'],
  ['the draft of an inclusion report', () => '/municipalities/calgary/inclusion-report/2025'],
  ['an inclusion report to write', () => '/municipalities/calgary/inclusion-report/2025/write?section=PLAN'],
  ['a self-assessment to go on with', () => draftPath],
  ['one element of a self-assessment', () => `${draftPath}/LA`],
  ['the publication of a self-assessment', () => `${draftPath}/publish`],
  ['a self-assessment to fill in offline', () => `${draftPath}/offline`],
  ['a filled self-assessment that waits to be merged', () => filledPath],
  ['a self-assessment on paper', () => `${draftPath}/paper`],
  ['the raters of a self-assessment', () => `${raters.open}/raters`],
  ['how far raters are apart', () => `${raters.closed}/raters`],
  ['what raters agree on', () => `${raters.closed}/raters/LA`],
  ['a self-assessment in another edition', () => `${draftPath}/move`],
  ['what a published one would be in another edition', () => `${assessmentPath}/move`],
  ['who shares a plan', () => `${planPath}/share`],
  ['a year of a plan to fill in', () => `${planPath}/year/2024`],
  ['a sheet that waits to be published', () => sheetPath],
  ['a plan begun from a template', () => '/municipalities/calgary/plans/new?from=template:ten-commitments'],
  ['the own words of a plan', () => `${planPath}/translations/en`],
]
const ofTheSecretariat: [string, () => string][] = [
  ['the audit trail', () => '/desk/audit'],
  ['the change of a series', () => '/events/series/demonstration-workshops/change'],
  ['the import of the roster', () => '/desk/import'],
  ['the desk', () => '/desk'],
  ['the record of a municipality', () => '/desk/municipalities/niagara-region'],
  ['the records of municipalities', () => '/desk/municipalities?q=saint'],
  ['the form for a municipality', () => '/desk/municipalities/new'],
  ['the correction of a municipality', () => '/desk/municipalities/peel?do=facts'],
  ['the search for the other municipality', () => '/desk/municipalities/peel?do=merge&find=halifax'],
  ['the correction of a membership', () => '/desk/municipalities/airdrie?do=correct&id=cmard-airdrie'],
  ['the contacts to look after', () => '/desk/contacts'],
  ['the published counts', () => '/desk/counts'],
  ['the maturity models', () => '/desk/maturity-models'],
  ['the correction of a count', () => '/desk/counts?correct=count-3'],
  ['the list of surveys', () => '/desk/surveys'],
  ['the form for a survey', () => '/desk/surveys/new'],
  ['a draft of a survey', () => '/desk/surveys/draft-example?network=CMARD&province=AB'],
  ['a draft of a survey as a member sees it', () => '/desk/surveys/draft-example/preview'],
  ['an open survey', () => `/desk/surveys/${survey.id}`],
  ['the form for answers by phone', () => `/desk/surveys/${survey.id}/sheets/${survey.sheet}`],
]

/** Colours do not change with the language, and the style with the direction of writing alone. French and Vietnamese take turns. */
const readings = [
  { lang: 'en', look: 'everything', turn: null },
  { lang: 'ar', look: 'everything', turn: null },
  { lang: 'fr', look: 'words', turn: 0 },
  { lang: 'vi', look: 'words', turn: 1 },
] as const
type Reading = (typeof readings)[number]

const inTurn = <One>(pages: readonly One[], { turn }: Reading) =>
  pages.filter((_, index) => turn === null || index % 2 === turn)

async function expectNothing(page: Page, { lang, look }: Reading) {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page, look)
  if (lang !== 'en') return
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, 'colours')
}

// Two at a time: axe keeps one core busy for each page.
describe.concurrent.each(readings)('in $lang axe finds nothing, in English also in the dark, on', reading => {
  const { lang } = reading

  test.for(inTurn(everybody, reading))('%s', async ([, path], { onTestFinished: whenFinished }) => {
    const page = await browser.lend('everybody', whenFinished, {})
    await page.goto(`/${lang}${path()}`)
    await expectNothing(page, reading)
  })

  const own = [
    ...signedIn.map(one => [...one, 'calgary@example.org'] as const),
    ...ofTheSecretariat.map(one => [...one, 'secretariat@example.org'] as const),
  ]
  test.for(inTurn(own, reading))('%s', async ([, path, email], { onTestFinished: whenFinished }) => {
    const page = await browser.lend(email, whenFinished, page => signIn(page, email))
    await page.goto(`/${lang}${path()}`)
    expect(new URL(page.url()).pathname).toBe(`/${lang}${path()}`.split('?')[0])
    await expectNothing(page, reading)
  })
})

describe.concurrent('without scripts axe finds nothing on', () => {
  test.for(everybody)('%s, in Arabic', async ([, path], { onTestFinished: whenFinished }) => {
    const page = await browser.lend('without scripts', whenFinished, { javaScriptEnabled: false })
    await page.goto(`/ar${path()}`)
    await expectAccessible(page)
  })
})

/** The address in the letter that a mutation of the secretariat writes, without its language. */
async function pathInLetter(mutation: string) {
  await portal.ask(mutation, {}, { as: 'secretariat@example.org' })
  const [mail] = (await portal.graph.signIn.localMail()) ?? []
  return /\/en(\/[\w-]+\?token=[\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
}
