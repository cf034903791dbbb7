import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

const reader = { personId: 'person-r', grants: [] }

const roundFields = `id state closesOn closedAt remindedOn returnedCount
  participation { group invitedCount answeredCount completeCount }
  spread {
    indicator { code } stepsApart suggestion comments
    counts { notStarted inProgress met notApplicable unknown } groups { group counts { notStarted inProgress met } }
  }`
const faults = 'userErrors { code field message }'
const answers: Record<string, string> = {
  startAssessment: 'assessment { id revision }',
  discardAssessment: 'assessment { id }',
  answerIndicators: 'assessment { id revision }',
  publishAssessment: 'assessment { id }',
  signAgreedRating: 'assessment { id signature { signedAt signedBy { id } changed { code } } }',
  rateIndicators: 'sheet { state ratings { indicator rating comment } }',
  remindRaters: `remindedCount round { ${roundFields} }`,
}

async function act(mutation: string, input: object, asker: Asker, language = 'en') {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const answer = await portal.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answers[mutation] ?? `round { ${roundFields} }`} ${faults} } }`,
    { input },
    asker,
    language,
  )
  return answer.data?.[mutation] ?? answer
}
const codes = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field}`)

async function readAssessment(id: string, asker: Asker) {
  const query = `query ($id: ID!) { assessment(id: $id) { revision ratingRounds { ${roundFields} }
    signature { signedAt signedBy { id } changed { code } } } }`
  return (await portal.ask(query, { id }, asker)).data.assessment
}
const sheetFields = `state municipality { slug } model { code } group groupCount closesOn asked ratings { indicator rating comment }`
async function sheet(token: string) {
  const query = `query ($token: String!) { ratingSheet(token: $token) { ${sheetFields} } }`
  return (await portal.ask(query, { token })).data.ratingSheet
}

/** A round on a draft of its own. */
async function open(municipality: string, more: object = {}) {
  const { assessment } = await act('startAssessment', { municipality, mode: 'SNAPSHOT' }, editorOf(municipality))
  const { round } = await act('openRatingRound', { assessment: assessment.id, ...more }, editorOf(municipality))
  return { lead: editorOf(municipality), assessment: assessment.id as string, round: round.id as string }
}

type Round = Awaited<ReturnType<typeof open>>

async function takeLetters() {
  const { data } = await portal.ask('mutation { takeLetters(first: 500) }', {}, 'gateway')
  return data.takeLetters as {
    id: string
    recipient: string
    lang: string
    subject: string
    paragraphs: string[]
    link: { path: string }
  }[]
}
const tokenIn = (letter: { link: { path: string } } | undefined) =>
  new URL(letter?.link.path ?? '', 'http://portal').searchParams.get('token') ?? ''

/** Invites so many of a group, and answers what stands in their links. */
async function invite({ round, lead }: Round, group: string, count: number) {
  const emails = Array.from({ length: count }, (_, at) => `${group}${at}@${round}.example`.toLowerCase())
  const invited = await act('inviteRaters', { round, group, emails }, lead)
  expect(codes(invited)).toEqual([])
  return (await takeLetters()).map(tokenIn)
}
const rate = (token: string, ratings: object[], asker: Asker = null) => act('rateIndicators', { token, ratings }, asker)

async function stored(round: string) {
  const [raters, ratings] = await Promise.all([
    sql<{ count: number }>`select count(*)::int as count from commitments.rater where round = ${round}`.execute(
      portal.db,
    ),
    sql<{ count: number }>`select count(*)::int as count from commitments.rater_rating`.execute(portal.db),
  ])
  return { raters: raters.rows[0]?.count, ratings: ratings.rows[0]?.count }
}
const changes = async () =>
  (
    await sql<{ action: string; actor: string | null; before: unknown; after: unknown; news: unknown }>`
    select action, actor, before, after, news from commitments.change order by id`.execute(portal.db)
  ).rows

describe('a round, from invitation to signature', () => {
  let it: Round
  let council: string[]
  let staff: string[]
  beforeAll(async () => {
    it = await open('calgary')
    council = await invite(it, 'COUNCIL', 3)
    staff = await invite(it, 'STAFF', 6)
  })

  test('is opened once for a draft, and its raters are counted and not named', async () => {
    const again = await act('openRatingRound', { assessment: it.assessment }, it.lead)
    expect(again.round).toMatchObject({ id: it.round, state: 'OPEN', closesOn: '2026-07-13', spread: null })
    expect(again.round.participation).toEqual([
      { group: 'COUNCIL', invitedCount: 3, answeredCount: 0, completeCount: 0 },
      { group: 'STAFF', invitedCount: 6, answeredCount: 0, completeCount: 0 },
    ])
    expect(JSON.stringify(await readAssessment(it.assessment, it.lead))).not.toContain('.example')
  })

  test('a link opens the sheet of its rater, without an account', async () => {
    expect(await sheet(council[0] ?? '')).toMatchObject({
      state: 'OPEN',
      municipality: { slug: 'calgary' },
      model: { code: 'hrmm-2012' },
      group: 'COUNCIL',
      groupCount: 3,
      closesOn: '2026-07-13',
      ratings: [],
    })
    expect((await sheet(council[0] ?? '')).asked).toHaveLength(14)
  })

  test('each rating is kept as it is given, and nobody else sees it', async () => {
    const [mine = '', theirs = ''] = council
    expect(
      codes(await rate(mine, [{ indicator: '1a', rating: 'NOT_STARTED', comment: 'B: never heard of it' }])),
    ).toEqual([])
    const { sheet: kept } = await rate(mine, [{ indicator: '1a', rating: 'IN_PROGRESS' }])
    expect(kept.ratings).toEqual([{ indicator: '1a', rating: 'IN_PROGRESS', comment: 'B: never heard of it' }])
    expect((await sheet(theirs)).ratings).toEqual([])
    const open = await readAssessment(it.assessment, it.lead)
    expect(open.ratingRounds[0]).toMatchObject({ spread: null })
    expect(open.ratingRounds[0].participation[0]).toMatchObject({ answeredCount: 1, completeCount: 0 })
    expect(JSON.stringify(open)).not.toContain('never heard')
  })

  test.each<[what: string, ratings: object[], expected: string[]]>([
    ['an indicator that is none', [{ indicator: '99z', rating: 'MET' }], ['NOT_FOUND ratings.1.indicator']],
    ['an indicator that is not asked', [{ indicator: '36b', rating: 'MET' }], ['NOT_FOUND ratings.1.indicator']],
    ['one indicator twice', [{ indicator: '1a', rating: 'MET' }], ['INVALID ratings.1.indicator']],
    ['a comment without end', [{ indicator: '2a', comment: 'x'.repeat(1_001) }], ['INVALID ratings.1.comment']],
  ])('%s is refused, and the sound rating beside it is not kept', async (_what, ratings, expected) => {
    const [, token = ''] = council
    const refused = await rate(token, [{ indicator: '1a', rating: 'MET' }, ...ratings])
    expect(codes(refused)).toEqual(expected)
    expect((await sheet(token)).ratings).toEqual([])
  })

  test('a rating outside the scale, and a link that is none, are refused', async () => {
    const outside = await rate(council[1] ?? '', [{ indicator: '1a', rating: 'EXCELLENT' }])
    expect(outside.errors[0].message).toContain('EXCELLENT')
    expect(codes(await rate('none', [{ indicator: '1a', rating: 'MET' }]))).toEqual(['NOT_FOUND token'])
    expect(await sheet('none')).toBeNull()
  })

  test.each<[who: string, asker: Asker]>([
    ['an editor of another municipality', editorOf('edmonton')],
    ['the secretariat', secretariat],
    ['somebody who only reads', reader],
  ])('%s leads nothing and reads nothing of it', async (_who, asker) => {
    const { round, assessment } = it
    const emails = ['a@b.example']
    for (const [mutation, input] of [
      ['openRatingRound', { assessment }],
      ['inviteRaters', { round, group: 'STAFF', emails }],
      ['remindRaters', { round }],
      ['withdrawRater', { round, email: 'a@b.example' }],
      ['closeRatingRound', { round }],
      ['signAgreedRating', { assessment, revision: 1 }],
    ] as const)
      expect(codes(await act(mutation, input, asker)), mutation).toEqual(['NOT_ALLOWED null'])
    expect(await readAssessment(assessment, asker)).toBeNull()
    expect((await readAssessment(assessment, it.lead)).ratingRounds[0].state).toBe('OPEN')
  })

  test('nobody leads it without signing in', async () => {
    const answer = await act('closeRatingRound', { round: it.round }, null)
    expect(answer.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test('a reminder goes to those who have not rated everything, once a day, and the earlier link stays good', async () => {
    const [done = '', ...others] = staff
    const asked: string[] = (await sheet(done)).asked
    await rate(
      done,
      asked.map(indicator => ({ indicator, rating: 'UNKNOWN' })),
    )
    expect(await act('remindRaters', { round: it.round }, it.lead)).toMatchObject({ remindedCount: 8, userErrors: [] })
    const letters = await takeLetters()
    expect(letters).toHaveLength(8)
    expect(letters[0]?.subject).toContain('Reminder')
    expect((await sheet(tokenIn(letters.at(-1)))).state).toBe('OPEN')
    expect((await sheet(others[0] ?? '')).state).toBe('OPEN')
    expect(await act('remindRaters', { round: it.round }, it.lead)).toMatchObject({ remindedCount: 0 })
    expect(await takeLetters()).toEqual([])
  })

  test('an invitation is withdrawn by its address, with what was rated through it', async () => {
    const extra = await act(
      'inviteRaters',
      { round: it.round, group: 'STAFF', emails: ['Late@Town.example'], lang: 'fr' },
      it.lead,
    )
    expect(codes(extra)).toEqual([])
    const [letter] = await takeLetters()
    expect(letter).toMatchObject({ recipient: 'Late@Town.example', lang: 'fr' })
    expect(letter?.paragraphs.join(' ')).toContain('13 juillet 2026')
    const token = tokenIn(letter)
    await rate(token, [{ indicator: '1a', rating: 'NOT_STARTED', comment: 'A: taken back' }])
    expect(codes(await act('withdrawRater', { round: it.round, email: 'nobody@town.example' }, it.lead))).toEqual([
      'NOT_FOUND email',
    ])
    expect(codes(await act('withdrawRater', { round: it.round, email: 'late@town.example' }, it.lead))).toEqual([])
    expect(await sheet(token)).toMatchObject({ state: 'WITHDRAWN', model: null, ratings: null })
    expect(codes(await rate(token, [{ indicator: '1a', rating: 'MET' }]))).toEqual(['INVALID token'])
  })

  test.each<[what: string, input: object, expected: string[]]>([
    ['nobody', { emails: [] }, ['INVALID emails']],
    ['what is no address', { emails: ['a@b.example', 'town hall'] }, ['INVALID emails.1']],
    ['one mailbox twice', { emails: ['a@b.example', 'A+2@b.example'] }, ['INVALID emails.1']],
    ['in a language that the portal does not speak', { emails: ['a@b.example'], lang: 'de' }, ['INVALID lang']],
  ])('%s is not invited, and nobody beside them', async (_what, input, expected) => {
    const refused = await act('inviteRaters', { round: it.round, group: 'STAFF', ...input }, it.lead)
    expect(codes(refused)).toEqual(expected)
    expect(await takeLetters()).toEqual([])
  })

  test('a mailbox is one rater of a round, and is not written to twice within minutes', async () => {
    const emails = [`staff0+again@${it.round}.example`, 'late@town.example']
    const refused = await act('inviteRaters', { round: it.round, group: 'COUNCIL', emails }, it.lead)
    expect(codes(refused)).toEqual(['INVALID emails.0'])
    const soon = await act('inviteRaters', { round: it.round, group: 'COUNCIL', emails: emails.slice(1) }, it.lead)
    expect(codes(soon)).toEqual(['INVALID emails.0'])
    expect(soon.userErrors[0].message).toContain('10 min')
  })

  test('nothing is signed before a round is closed', async () => {
    const { revision } = await readAssessment(it.assessment, it.lead)
    expect(codes(await act('signAgreedRating', { assessment: it.assessment, revision }, it.lead))).toEqual([
      'INVALID assessment',
    ])
  })

  test('closing tells the spread, withholds the small group and whoever it could be subtracted from, and erases the rest', async () => {
    for (const token of staff.slice(1))
      await rate(token, [{ indicator: '1a', rating: 'MET', comment: 'A: signed in 2019' }])
    for (const token of staff.slice(1, 4))
      await rate(token, [{ indicator: '2a', rating: 'MET', comment: 'Only three of us' }])
    for (const token of council) await rate(token, [{ indicator: '1a', rating: 'NOT_STARTED' }])
    const { round, userErrors } = await act('closeRatingRound', { round: it.round }, it.lead)
    expect(userErrors).toEqual([])
    expect(round).toMatchObject({ state: 'CLOSED', returnedCount: null })
    expect(round.participation).toEqual([
      { group: 'COUNCIL', invitedCount: 3, answeredCount: 3, completeCount: 0 },
      { group: 'STAFF', invitedCount: 6, answeredCount: 6, completeCount: 1 },
    ])
    const of = (code: string) =>
      round.spread.find((one: { indicator: { code: string } }) => one.indicator.code === code)
    expect(round.spread[0]).toEqual({
      indicator: { code: '1a' },
      counts: { notStarted: 3, inProgress: 0, met: 5, notApplicable: 0, unknown: 1 },
      // staff alone would tell council by subtraction
      groups: [
        { group: 'COUNCIL', counts: null },
        { group: 'STAFF', counts: null },
      ],
      stepsApart: expect.closeTo(60 / 56),
      suggestion: 'MET',
      comments: [...Array(5).fill('A: signed in 2019'), 'B: never heard of it'],
    })
    expect(of('2a')).toMatchObject({ counts: null, stepsApart: null, suggestion: null, comments: [] })
    expect(await stored(it.round)).toEqual({ raters: 0, ratings: 0 })

    const again = await act('closeRatingRound', { round: it.round }, it.lead)
    expect(again.round).toEqual(round)
  })

  test('a used link of a closed round says so, and takes nothing', async () => {
    expect(await sheet(council[0] ?? '')).toEqual({
      state: 'CLOSED',
      municipality: { slug: 'calgary' },
      model: null,
      group: null,
      groupCount: null,
      closesOn: null,
      asked: null,
      ratings: null,
    })
    expect(codes(await rate(council[0] ?? '', [{ indicator: '1a', rating: 'MET' }]))).toEqual(['INVALID token'])
    for (const mutation of ['remindRaters', 'inviteRaters', 'withdrawRater']) {
      const more =
        mutation === 'inviteRaters'
          ? { group: 'STAFF', emails: ['x@y.example'] }
          : mutation === 'withdrawRater'
            ? { email: 'x@y.example' }
            : {}
      expect(codes(await act(mutation, { round: it.round, ...more }, it.lead)), mutation).toEqual(['INVALID round'])
    }
  })

  test('a second round could be subtracted from what was told, and is not opened', async () => {
    expect(codes(await act('openRatingRound', { assessment: it.assessment }, it.lead))).toEqual(['INVALID assessment'])
  })

  test('the lead signs what the sheet holds, and a rating that changes afterwards says so', async () => {
    const { revision } = await readAssessment(it.assessment, it.lead)
    const signing = (read: number) => act('signAgreedRating', { assessment: it.assessment, revision: read }, it.lead)
    expect(codes(await signing(revision))).toEqual(['INVALID assessment'])
    const answer = async (rating: string | null, read: number) =>
      (
        await act(
          'answerIndicators',
          { assessment: it.assessment, revision: read, answers: [{ indicator: '1a', rating }] },
          it.lead,
        )
      ).assessment.revision
    const agreed = await answer('MET', revision)
    expect(codes(await signing(revision))).toEqual(['CONFLICT revision'])

    const signed = await signing(agreed)
    expect(signed.assessment.signature).toEqual({
      signedAt: '2026-06-15T16:00:00.000Z',
      signedBy: { id: 'person-calgary' },
      changed: [],
    })
    const recorded = (await changes()).length
    expect(codes(await signing(agreed))).toEqual([])
    expect(await changes()).toHaveLength(recorded)

    const later = await answer('IN_PROGRESS', agreed)
    expect((await readAssessment(it.assessment, it.lead)).signature.changed).toEqual([{ code: '1a' }])
    await answer('MET', later)
    expect((await readAssessment(it.assessment, it.lead)).signature.changed).toEqual([])
  })

  test('the trail tells who led and how many took part, and neither an address nor a rating', async () => {
    const rows = (await changes()).filter(({ action }) => /Rat(er|ing)|rateIndicators/.test(action))
    expect(new Set(rows.map(({ action }) => action))).toEqual(
      new Set([
        'openRatingRound',
        'inviteRaters',
        'remindRaters',
        'withdrawRater',
        'closeRatingRound',
        'rateIndicators',
        'signAgreedRating',
      ]),
    )
    for (const { actor, action, news } of rows) {
      expect(actor, action).toBe(action === 'rateIndicators' ? null : 'person-calgary')
      expect(news).toBeNull()
    }
    expect(JSON.stringify(rows)).not.toMatch(/@|NOT_STARTED|IN_PROGRESS|MET|never heard|"1a"/)
  })
})

describe('the trail of a rater', () => {
  test('is one row, whenever the first rating came and however often it is saved again', async () => {
    const it = await open('lethbridge')
    const [one = '', other = ''] = await invite(it, 'STAFF', 2)
    const begun = async () => (await changes()).filter(({ action }) => action === 'rateIndicators').length
    const before = await begun()
    for (const rating of ['NOT_STARTED', 'IN_PROGRESS', 'MET']) await rate(one, [{ indicator: '1a', rating }])
    await rate(one, [{ indicator: '1b', rating: 'MET', comment: 'Later' }])
    expect(await begun()).toBe(before + 1)
    await rate(other, [{ indicator: '1a', rating: 'MET' }])
    expect(await begun()).toBe(before + 2)
    expect(codes(await act('closeRatingRound', { round: it.round }, it.lead))).toEqual([])
  })
})

describe('the end of a round', () => {
  const openedOn = async (municipality: string, more: object = {}) => {
    const it = await open(municipality, more)
    return { ...it, tokens: await invite(it, 'MANAGEMENT', 5) }
  }

  test('comes by itself after its last day, when the gateway asks for letters', async () => {
    const it = await openedOn('brooks', { closesOn: '2026-06-15' })
    for (const [at, token] of it.tokens.entries())
      await rate(token, [{ indicator: '1a', rating: at > 0 ? 'MET' : 'IN_PROGRESS' }])
    await sql`update commitments.rating_round set closes_on = '2026-06-14' where id = ${it.round}`.execute(portal.db)
    expect(await sheet(it.tokens[0] ?? '')).toMatchObject({ state: 'CLOSED', ratings: null })
    expect(codes(await rate(it.tokens[0] ?? '', [{ indicator: '1a', rating: 'MET' }]))).toEqual(['INVALID token'])

    await takeLetters()
    const [round] = (await readAssessment(it.assessment, it.lead)).ratingRounds
    expect(round).toMatchObject({ state: 'CLOSED' })
    expect(round.spread[0].groups).toEqual([{ group: 'MANAGEMENT', counts: { notStarted: 0, inProgress: 1, met: 4 } }])
    expect((await stored(it.round)).raters).toBe(0)
    expect((await changes()).at(-1)).toMatchObject({ action: 'closeRatingRound', actor: null })
  })

  test('comes with the publication of its assessment', async () => {
    const it = await openedOn('jasper')
    await act(
      'answerIndicators',
      { assessment: it.assessment, revision: 1, answers: [{ indicator: '1a', rating: 'MET' }] },
      it.lead,
    )
    expect(codes(await act('publishAssessment', { assessment: it.assessment }, it.lead))).toEqual([])
    expect((await sheet(it.tokens[0] ?? '')).state).toBe('CLOSED')
    await takeLetters()
    expect((await readAssessment(it.assessment, it.lead)).ratingRounds[0].state).toBe('CLOSED')
    expect((await stored(it.round)).raters).toBe(0)
  })

  test('that told nothing leaves room for another round', async () => {
    const it = await openedOn('devon')
    for (const token of it.tokens.slice(1)) await rate(token, [{ indicator: '1a', rating: 'MET', comment: 'Of four' }])
    const { round } = await act('closeRatingRound', { round: it.round }, it.lead)
    expect(round.spread).toMatchObject([{ counts: null, comments: [], groups: [{ counts: null }] }])
    const next = await act('openRatingRound', { assessment: it.assessment }, it.lead)
    expect(next.round).toMatchObject({ state: 'OPEN', participation: [] })
  })

  test('is one moment for those who rate just then: each rating is told, or refused', async () => {
    const it = await openedOn('thunder-bay')
    const [closed, ...rated] = await Promise.all([
      act('closeRatingRound', { round: it.round }, it.lead),
      ...it.tokens.map(token => rate(token, [{ indicator: '1a', rating: 'MET' }])),
    ])
    const kept = rated.filter(answer => codes(answer).length === 0).length
    expect(rated.flatMap(codes)).toEqual(Array(5 - kept).fill('INVALID token'))
    expect(closed.round.participation).toMatchObject([{ invitedCount: 5, answeredCount: kept }])
    expect((await stored(it.round)).raters).toBe(0)
    expect((await stored(it.round)).ratings).toBe(0)
  })

  test('takes letters back that did not go out yet', async () => {
    const it = await open('cochrane')
    await act('inviteRaters', { round: it.round, group: 'STAFF', emails: ['slow@town.example'] }, it.lead)
    await act('closeRatingRound', { round: it.round }, it.lead)
    expect(await takeLetters()).toEqual([])
    const { rows } = await sql`select recipient from commitments.letter where recipient like 'slow%'`.execute(portal.db)
    expect(rows).toEqual([])
  })

  test('comes with its draft being discarded: links say so, and waiting letters are taken back', async () => {
    const it = await openedOn('stratford')
    await act('inviteRaters', { round: it.round, group: 'STAFF', emails: ['waits@town.example'] }, it.lead)
    const { revision } = await readAssessment(it.assessment, it.lead)
    expect(codes(await act('discardAssessment', { assessment: it.assessment, revision }, it.lead))).toEqual([])
    expect((await sheet(it.tokens[0] ?? '')).state).toBe('CLOSED')
    const late = await rate(it.tokens[0] ?? '', [{ indicator: '1a', rating: 'NOT_STARTED' }])
    expect(codes(late)).toEqual(['INVALID token'])
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Municipality {
      discardedAssessments { id ratingRounds { participation { invitedCount } } } } } }`
    const keys = [{ __typename: 'Municipality', slug: 'stratford' }]
    const read = await portal.ask(query, { keys }, it.lead)
    expect(read.data._entities[0].discardedAssessments).toEqual([
      { id: it.assessment, ratingRounds: [{ participation: [{ invitedCount: 5 }, { invitedCount: 1 }] }] },
    ])
    expect(await takeLetters()).toEqual([])
    expect(await stored(it.round)).toMatchObject({ raters: 0 })
    const { rows } = await sql`select state from commitments.rating_round where id = ${it.round}`.execute(portal.db)
    expect(rows).toEqual([{ state: 'CLOSED' }])
  })

  test('nobody learns whom another municipality asks: the letter goes out later', async () => {
    const [one, other] = [await open('hamilton'), await open('edmonton')]
    const emails = ['both@town.example']
    expect(codes(await act('inviteRaters', { round: one.round, group: 'STAFF', emails }, one.lead))).toEqual([])
    expect(await takeLetters()).toHaveLength(1)
    const asked = await act('inviteRaters', { round: other.round, group: 'STAFF', emails }, other.lead)
    expect(asked).toMatchObject({ userErrors: [], round: { participation: [{ group: 'STAFF', invitedCount: 1 }] } })
    expect(await takeLetters()).toEqual([])
    const { rows } = await sql<{ wait: string }>`select (send_after - written_at)::text as wait
      from commitments.letter where recipient = 'both@town.example' and state = 'WAITING'`.execute(portal.db)
    expect(rows).toEqual([{ wait: '00:10:00' }])
  })

  test('a mailbox is written to three times a day at most, by one municipality as by several', async () => {
    const it = await open('oshawa')
    const emails = ['often@town.example']
    const again = async () => {
      await sql`update commitments.rating_letter set written_at = written_at - interval '1 hour'`.execute(portal.db)
      return codes(await act('inviteRaters', { round: it.round, group: 'STAFF', emails }, it.lead))
    }
    for (let letters = 0; letters < 3; letters += 1) {
      expect(await again()).toEqual([])
      expect(await takeLetters()).toHaveLength(1)
      await act('withdrawRater', { round: it.round, email: emails[0] }, it.lead)
    }
    expect(await again()).toEqual(['FULL emails.0'])
  })

  test('a day later nothing tells which mailboxes were written to', async () => {
    await sql`update commitments.rating_letter set written_at = '2026-06-14T15:59:00Z'`.execute(portal.db)
    await takeLetters()
    const { rows } = await sql`select id from commitments.rating_letter`.execute(portal.db)
    expect(rows).toEqual([])
  })
})

test.each<[what: string, closesOn: string]>([
  ['that is over', '2026-06-14'],
  ['that is too far', '2026-09-14'],
])('no round ends on a day %s', async (_what, closesOn) => {
  const { assessment } = await act('startAssessment', { municipality: 'airdrie' }, editorOf('airdrie'))
  const refused = await act('openRatingRound', { assessment: assessment.id, closesOn }, editorOf('airdrie'))
  expect(codes(refused)).toEqual(['INVALID closesOn'])
  expect((await readAssessment(assessment.id, editorOf('airdrie'))).ratingRounds).toEqual([])
})

test('two at once open one round', async () => {
  const { assessment } = await act('startAssessment', { municipality: 'chestermere' }, editorOf('chestermere'))
  const opening = () => act('openRatingRound', { assessment: assessment.id }, editorOf('chestermere'))
  const opened = await Promise.all([opening(), opening(), opening()])
  expect(new Set(opened.map(({ round }) => round.id)).size).toBe(1)
})

test('a mailbox that does not exist is counted, and not named', async () => {
  const it = await open('edmonton')
  await act(
    'inviteRaters',
    { round: it.round, group: 'STAFF', emails: ['gone@town.example', 'here@town.example'] },
    it.lead,
  )
  for (const { id, recipient } of await takeLetters())
    await portal.ask(
      'mutation ($outcome: JSON!) { settleLetter(outcome: $outcome) }',
      { outcome: { id, sent: recipient.startsWith('here'), code: recipient.startsWith('here') ? null : 550 } },
      'gateway',
    )
  expect((await readAssessment(it.assessment, it.lead)).ratingRounds[0].returnedCount).toBe(1)
})

test('a page of rounds costs as many statements with many raters as with few', async () => {
  const it = await open('red-deer')
  const cost = async () => {
    portal.counter.statements = 0
    await readAssessment(it.assessment, it.lead)
    return portal.counter.statements
  }
  await invite(it, 'STAFF', 1)
  const few = await cost()
  await invite(it, 'COUNCIL', 30)
  expect(await cost()).toBe(few)
})
