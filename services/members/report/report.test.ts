import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, asker, secretariat } from '../../../test/kit/askers.ts'
import { contentOf as reportContent } from '../../../test/kit/report.ts'
import { subgraphForFile, testNow } from '../../../test/kit/subgraph.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb } from '../database/tables.ts'
import { createMembersSubgraph } from '../subgraph.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'

const members = await subgraphForFile(membersDatabase, createMembersSubgraph)

const coordinator = asker('wic', 'COORDINATOR', { network: 'WIC' })
const others = {
  'an editor': asker('calgary', 'EDITOR', { municipality: 'calgary' }),
  'the coordinator of another network': coordinator,
  'an organiser': asker('organiser', 'ORGANISER', { network: 'CMARD' }),
  'a reader': asker('reader'),
}
type Name =
  | 'changeReport'
  | 'draftReport'
  | 'writeParagraph'
  | 'removeParagraph'
  | 'moveParagraph'
  | 'lockReport'
  | 'discardReport'
  | 'restoreReport'

async function send(name: Name, input: object, as: Asker = secretariat) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) {
    report { id revision basis lockedAt mayWrite network { code } period { from to } content { text sha256 } paragraphs { id section position text { text } } }
    ${name === 'draftReport' ? '' : 'current { revision paragraphs { text { text } } }'}
    userErrors { code field } } }`
  const answer = await members.ask(source, { input }, as)
  return answer.errors ? answer : answer.data[name]
}

const period = { network: 'CMARD', from: '2007-06-01', to: '2008-08-31' }
const contentOf = (id: string) => canonicalJson(reportContent({ ...period, id }))
const draft = async () => (await send('draftReport', period)).report as { id: string; revision: number; basis: string }
const en = (text: string) => [{ lang: 'en', text }]
const refusals = async (name: Name, input: object, as: Asker = secretariat) => (await send(name, input, as)).userErrors

async function lockedReport() {
  const { id, basis } = await draft()
  const { report } = await send('lockReport', { report: id, revision: 1, basis, content: contentOf(id) })
  return report as { id: string; revision: number; basis: string; content: { text: string; sha256: string } }
}

describe('the developments of June 2007 to August 2008', () => {
  test('are what the records prove of the report of these days', async () => {
    const { data } = await members.ask(`{ developments(from: "2007-06-01", to: "2008-08-31") {
      openingDay openingCount closingCount
      joined { municipality { slug } } named { municipality { slug } } left { municipality { slug } }
      mayHaveJoined { municipality { slug } }
      steps { milestone { step } } mayHaveReached { municipality { slug } milestone { step } }
      partnerWorks { id } workingGroupChanges { partner { id } step } needs { what { text } answer { text } }
      publishedCounts { date count provedCount difference source { text } }
    } }`)
    const found = data.developments
    const slugs = (list: { municipality: { slug: string } }[]) => list.map(one => one.municipality.slug).sort()
    expect(found.openingDay).toBe('2007-05-31')
    expect(slugs(found.named)).toEqual(['edmonton', 'gatineau', 'thunder-bay', 'toronto', 'wood-buffalo'])
    expect(slugs(found.joined)).toEqual(['lethbridge'])
    expect(slugs(found.mayHaveJoined)).toEqual(['st-albert'])
    expect(found.left).toEqual([])
    expect(found.openingCount + 6).toBe(found.closingCount)
    expect(found.steps).toEqual([])
    expect(found.mayHaveReached).toMatchObject([
      { municipality: { slug: 'lethbridge' }, milestone: { step: 'COUNCIL_DECISION' } },
    ])
    expect(found.partnerWorks).toHaveLength(9)
    expect(found.workingGroupChanges).toEqual([
      { partner: { id: 'canadian-association-of-police-boards' }, step: 'JOINED' },
    ])
    expect(found.needs).toHaveLength(6)
    // the report says 27 signatories, and the records prove fewer
    const august = found.publishedCounts.find(({ date }: { date: string }) => date === '2008-08-01')
    expect(august).toMatchObject({ count: 27, source: { text: 'CCU report June 2007 to August 2008' } })
    expect(august.count - august.provedCount).toBe(august.difference)
    expect(august.difference).toBeGreaterThan(0)
  })

  test('never count an undated member as one who came, also when the period ends today', async () => {
    const { data } = await members.ask(
      '{ developments(from: "2026-06-01", to: "2026-06-15") { openingCount closingCount named { municipality { slug } } } }',
    )
    expect(data.developments.closingCount).toBe(data.developments.openingCount)
    expect(data.developments.named).toEqual([])
  })

  test('cost as many statements for a year as for twenty', async () => {
    const statements = async (from: string) => {
      members.counter.statements = 0
      await members.ask(
        `query ($from: Date!) { developments(from: $from, to: "2026-01-01") {
          joined { municipality { slug } } steps { municipality { slug } } partnerWorks { partners { id } } } }`,
        { from },
      )
      return members.counter.statements
    }
    expect(await statements('2005-01-01')).toBe(await statements('2007-06-01'))
  })

  test('of a period that ends before it starts are not asked for', async () => {
    const { errors } = await members.ask('{ developments(from: "2008-01-02", to: "2008-01-01") { openingCount } }')
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('a report', () => {
  test('that is not locked is discarded and restored, with its paragraphs; a locked one stays', async () => {
    const { id } = await draft()
    await send('writeParagraph', { report: id, revision: 1, section: 'INTRODUCTION', text: en('One') })
    const input = { report: id, revision: 2 }
    for (const as of Object.values(others)) expect((await send('discardReport', input, as)).report).toBeNull()
    const own = {
      report: (await send('draftReport', { ...period, network: 'WIC' }, coordinator)).report.id,
      revision: 1,
    }
    expect(await refusals('discardReport', own, coordinator)).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    expect(await send('discardReport', { ...input, revision: 1 })).toMatchObject({
      current: { revision: 2 },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
    expect((await send('discardReport', input)).report).toMatchObject({ revision: 3, mayWrite: false })
    expect((await send('discardReport', input)).report).toMatchObject({ revision: 3 })

    const seen = async (as: Asker) => {
      const query =
        'query ($id: ID!) { report(id: $id) { id } reports(first: 100) { nodes { id } } discardedReports { id } }'
      const { report, reports, discardedReports } = (await members.ask(query, { id }, as)).data
      const has = (list: { id: string }[] | null) => list?.some(one => one.id === id) ?? null
      return [report !== null, has(reports.nodes), has(discardedReports)]
    }
    expect(await seen(secretariat)).toEqual([true, false, true])
    expect(await seen(coordinator)).toEqual([false, false, null])
    const aside = { report: id, revision: 3 }
    expect(await refusals('writeParagraph', { ...aside, section: 'GAPS', text: en('Two') })).toEqual([
      { code: 'INVALID', field: null },
    ])
    expect(await refusals('restoreReport', aside, coordinator)).toEqual([{ code: 'NOT_FOUND', field: 'report' }])
    expect((await send('restoreReport', aside)).report).toMatchObject({
      revision: 4,
      mayWrite: true,
      paragraphs: [{ text: { text: 'One' } }],
    })
    expect(await seen(secretariat)).toEqual([true, true, false])

    const locked = await lockedReport()
    expect(await refusals('discardReport', { report: locked.id, revision: 1 })).toEqual([
      { code: 'INVALID', field: null },
    ])
  })

  test('that corrects another leaves its place while it is discarded', async () => {
    const { id } = await lockedReport()
    const correction = async () => await send('draftReport', { ...period, corrects: id })
    const first = (await correction()).report
    expect((await correction()).userErrors).toEqual([{ code: 'INVALID', field: 'corrects' }])
    await send('discardReport', { report: first.id, revision: 1 })
    const second = (await correction()).report
    expect(await refusals('restoreReport', { report: first.id, revision: 2 })).toEqual([
      { code: 'INVALID', field: 'report' },
    ])
    await send('discardReport', { report: second.id, revision: 1 })
    expect((await send('restoreReport', { report: first.id, revision: 2 })).report).toMatchObject({ revision: 3 })
  })

  test('is drafted, written, rearranged and locked; each leaves a trace', async () => {
    const { id } = await draft()
    const first = (await send('writeParagraph', { report: id, revision: 1, section: 'INTRODUCTION', text: en('One') }))
      .report
    expect(first).toMatchObject({ revision: 2, mayWrite: true, paragraphs: [{ section: 'INTRODUCTION', position: 0 }] })
    const second = (await send('writeParagraph', { report: id, revision: 2, section: 'INTRODUCTION', text: en('Two') }))
      .report
    const [one, two] = second.paragraphs
    const moved = (await send('moveParagraph', { report: id, revision: 3, paragraph: two.id, position: 0 })).report
    expect(moved.paragraphs.map((each: any) => each.text.text)).toEqual(['Two', 'One'])
    const anew = { report: id, revision: 4, paragraph: one.id, section: 'GAPS', text: en('One anew') }
    expect((await send('writeParagraph', anew)).report.paragraphs.at(-1)).toMatchObject({
      id: one.id,
      section: 'GAPS',
      text: { text: 'One anew' },
    })
    const fewer = (await send('removeParagraph', { report: id, revision: 5, paragraph: two.id })).report
    expect(fewer.paragraphs).toHaveLength(1)
    const content = contentOf(id)
    const { report } = await send('lockReport', { report: id, revision: 6, basis: fewer.basis, content })
    expect(report).toMatchObject({
      mayWrite: false,
      content: { text: content, sha256: createHash('sha256').update(content).digest('hex') },
    })

    const { data } = await members.ask('{ changes(after: "0", first: 500) }', {}, 'gateway')
    const trace = (data.changes as { action: string; subjectId: string }[]).filter(change => change.subjectId === id)
    expect(trace.map(({ action }) => action)).toEqual([
      'draftReport',
      'writeParagraph',
      'writeParagraph',
      'moveParagraph',
      'writeParagraph',
      'removeParagraph',
      'lockReport',
    ])
  })

  test('is for its writers until it is locked, and then for everybody', async () => {
    const { id } = await draft()
    const read = async (which: string, as: Asker) =>
      (await members.ask('query ($id: ID!) { report(id: $id) { id mayWrite } }', { id: which }, as)).data.report
    expect(await read(id, null)).toBeNull()
    expect(await read(id, coordinator)).toBeNull()
    expect(await read(id, secretariat)).toEqual({ id, mayWrite: true })
    const locked = await lockedReport()
    expect(await read(locked.id, null)).toEqual({ id: locked.id, mayWrite: false })
    const list = async (as: Asker) =>
      (await members.ask('{ reports(first: 50) { totalCount nodes { id lockedAt } } }', {}, as)).data.reports
    expect((await list(null)).nodes.every((one: any) => one.lockedAt)).toBe(true)
    expect((await list(secretariat)).totalCount).toBeGreaterThan((await list(null)).totalCount)
  })

  test('that is locked can be asked for as it was known, also after a correction', async () => {
    const question = `query ($knownAt: DateTime) { developments(from: "2007-06-01", to: "2008-08-31", knownAt: $knownAt) {
      closingCount joined { municipality { slug } } steps { milestone { id } } publishedCounts { provedCount } partnerWorks { id } workingGroupChanges { id } needs { id } } }`
    const db = members.db.withSchema('members') as unknown as MembersDb
    const ago = (minutes: number) => new Date(testNow.getTime() - minutes * 60_000)
    for (const table of [
      'membership',
      'milestone',
      'publishedCount',
      'expressedNeed',
      'partnerWork',
      'workingGroupChange',
    ] as const)
      await db
        .updateTable(table as 'membership')
        .set({ recordedAt: ago(90) })
        .execute()
    const locked = ago(60).toISOString()
    const before = (await members.ask(question, { knownAt: locked })).data.developments
    expect(before).toEqual((await members.ask(question)).data.developments)

    const later = ago(30)
    const [joined] = await db
      .updateTable('membership')
      .set({ replacedAt: later })
      .where('municipality', '=', 'lethbridge')
      .where('network', '=', 'CMARD')
      .returningAll()
      .execute()
    const { provedSince: _, ...record } = joined as NonNullable<typeof joined> & { provedSince: string }
    const corrected = {
      ...record,
      id: 'corrected',
      revision: 2,
      recordedAt: later,
      replacedAt: null,
      joinedOn: '2009-01-01',
    }
    await db.insertInto('membership').values(corrected).execute()
    const now = (await members.ask(question)).data.developments
    expect(now.joined).toEqual([])
    expect((await members.ask(question, { knownAt: locked })).data.developments).toEqual(before)
    await db.deleteFrom('membership').where('id', '=', 'corrected').execute()
    await db.updateTable('membership').set({ replacedAt: null }).where('id', '=', record.id).execute()
  })

  test('that is locked stays what it was, whatever is recorded, and whoever tries', async () => {
    const locked = await lockedReport()
    const db = members.db.withSchema('members') as unknown as MembersDb
    await db
      .insertInto('milestone')
      .values({
        id: 'late-record',
        entry: 'late-record',
        municipality: 'toronto',
        step: 'PLAN',
        reachedOn: '2008-02-01',
        reachedPrecision: 'DAY',
        note: null,
        source: null,
        recordedAt: new Date('2026-06-15'),
      } as never)
      .execute()
    const { data } = await members.ask(
      'query ($id: ID!) { report(id: $id) { basis content { text sha256 } developments { steps { municipality { slug } } } } }',
      { id: locked.id },
    )
    expect(data.report.content).toEqual(locked.content)
    expect(data.report.developments.steps).toEqual([{ municipality: { slug: 'toronto' } }])
    expect(data.report.basis).not.toBe(locked.basis)

    const at = { report: locked.id, revision: 1 }
    const isLocked = [{ code: 'INVALID', field: null }]
    expect(await refusals('writeParagraph', { ...at, section: 'GAPS', text: en('Late') })).toEqual(isLocked)
    expect(await refusals('removeParagraph', { ...at, paragraph: 'any' })).toEqual(isLocked)
    expect(await refusals('moveParagraph', { ...at, paragraph: 'any', position: 0 })).toEqual(isLocked)
    expect(await refusals('lockReport', { ...at, basis: locked.basis, content: contentOf(locked.id) })).toEqual(
      isLocked,
    )

    // not even past the graph
    const stays = /A locked report stays what it was/
    await expect(db.updateTable('report').set({ content: '{}' }).where('id', '=', locked.id).execute()).rejects.toThrow(
      stays,
    )
    await expect(db.deleteFrom('report').where('id', '=', locked.id).execute()).rejects.toThrow(stays)
    const late = { id: 'late', report: locked.id, section: 'GAPS' as const, position: 0, text: sql`'{}'` as never }
    await expect(db.insertInto('reportParagraph').values(late).execute()).rejects.toThrow(stays)
  })

  test('is corrected by one other, which names it', async () => {
    const locked = await lockedReport()
    const { report } = await send('draftReport', { ...period, corrects: locked.id })
    const { data } = await members.ask(
      'query ($id: ID!) { report(id: $id) { corrects { id } } }',
      { id: report.id },
      secretariat,
    )
    expect(data.report.corrects).toEqual({ id: locked.id })
    const of = async (as: Asker) =>
      (await members.ask('query ($id: ID!) { report(id: $id) { correctedBy { id } } }', { id: locked.id }, as)).data
        .report
    expect(await of(secretariat)).toEqual({ correctedBy: { id: report.id } })
    // a draft is nobody else's to know of
    expect(await of(null)).toEqual({ correctedBy: null })
    expect(await refusals('draftReport', { ...period, corrects: locked.id })).toEqual([
      { code: 'INVALID', field: 'corrects' },
    ])
    expect(await refusals('draftReport', { ...period, corrects: report.id })).toEqual([
      { code: 'NOT_FOUND', field: 'corrects' },
    ])
    expect(await refusals('draftReport', { ...period, corrects: 'none' })).toEqual([
      { code: 'NOT_FOUND', field: 'corrects' },
    ])
  })

  test('speaks of other days and of another network once its writer says so, and its paragraphs stay', async () => {
    const { id } = await draft()
    await send('writeParagraph', { report: id, revision: 1, section: 'INTRODUCTION', text: en('One') })
    const at = { report: id, revision: 2 }
    expect((await send('changeReport', { ...at, to: '2008-12-31' })).report).toMatchObject({
      revision: 3,
      network: { code: 'CMARD' },
      period: { from: '2007-06-01', to: '2008-12-31' },
      paragraphs: [{ text: { text: 'One' } }],
    })
    expect(await send('changeReport', { ...at, from: '2008-01-01' })).toMatchObject({
      report: null,
      current: { revision: 3 },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
    const now = { report: id, revision: 3 }
    expect(await refusals('changeReport', { ...now, to: '2007-05-31' })).toEqual([{ code: 'INVALID', field: 'to' }])
    expect(await refusals('changeReport', { ...now, from: '2027-01-01', to: '2026-12-31' })).toEqual([
      { code: 'INVALID', field: 'to' },
      { code: 'INVALID', field: 'from' },
    ])
    for (const [who, as] of Object.entries(others))
      expect(await refusals('changeReport', now, as), who).toEqual([{ code: 'NOT_FOUND', field: 'report' }])
    expect((await send('changeReport', { ...now, network: 'WIC' })).report).toMatchObject({
      revision: 4,
      network: { code: 'WIC' },
    })
    const ofWic = { report: id, revision: 4 }
    expect(await refusals('changeReport', { ...ofWic, network: 'CMARD' }, coordinator)).toEqual([
      { code: 'NOT_ALLOWED', field: 'network' },
    ])
    expect((await send('changeReport', { ...ofWic, from: '2008-02-01' }, coordinator)).report.revision).toBe(5)
    await send('discardReport', { report: id, revision: 5 })
    expect(await refusals('changeReport', { report: id, revision: 6 })).toEqual([{ code: 'INVALID', field: null }])

    const { id: locked } = await lockedReport()
    const errors = await refusals('changeReport', { report: locked, revision: 1, to: '2008-12-31' })
    expect(errors).toEqual([{ code: 'INVALID', field: null }])
    const { report: correction } = await send('draftReport', { ...period, corrects: locked })
    expect(await refusals('changeReport', { report: correction.id, revision: 1, network: 'WIC' })).toEqual([
      { code: 'INVALID', field: 'network' },
    ])
  })

  test('of a network is written by its coordinator', async () => {
    const { report } = await send('draftReport', { ...period, network: 'WIC' }, coordinator)
    expect(report).toMatchObject({ revision: 1, mayWrite: true })
  })
})

describe('a change of a report', () => {
  test('that somebody else was faster with is refused', async () => {
    const { id, basis } = await draft()
    const { report } = await send('writeParagraph', { report: id, revision: 1, section: 'GAPS', text: en('x') })
    const paragraph = report.paragraphs[0].id
    const conflict = [{ code: 'CONFLICT', field: 'revision' }]
    const old = { report: id, revision: 1 }
    expect(await send('writeParagraph', { ...old, section: 'GAPS', text: en('y') })).toEqual({
      report: null,
      current: { revision: 2, paragraphs: [{ text: { text: 'x' } }] },
      userErrors: conflict,
    })
    expect(await refusals('removeParagraph', { ...old, paragraph })).toEqual(conflict)
    expect(await refusals('moveParagraph', { ...old, paragraph, position: 0 })).toEqual(conflict)
    const content = contentOf(id)
    expect(await refusals('lockReport', { ...old, basis, content })).toEqual(conflict)
    expect(await refusals('lockReport', { report: id, revision: 2, basis: 'other', content })).toEqual([
      { code: 'CONFLICT', field: 'basis' },
    ])
  })

  test('that makes no sense is refused', async () => {
    const { id, basis } = await draft()
    const at = { report: id, revision: 1 }
    expect(await refusals('writeParagraph', { ...at, section: 'GAPS', text: [] })).toEqual([
      { code: 'INVALID', field: 'text' },
    ])
    expect(await refusals('writeParagraph', { ...at, paragraph: 'none', section: 'GAPS', text: en('x') })).toEqual([
      { code: 'NOT_FOUND', field: 'paragraph' },
    ])
    expect(await refusals('removeParagraph', { ...at, paragraph: 'none' })).toEqual([
      { code: 'NOT_FOUND', field: 'paragraph' },
    ])
    expect(await refusals('moveParagraph', { ...at, paragraph: 'none', position: 0 })).toEqual([
      { code: 'NOT_FOUND', field: 'paragraph' },
    ])
    for (const content of [
      '{"b":1,"a":1}',
      '{}',
      contentOf('another'),
      contentOf(id).replace('"kind":"text"', '"kind":"html"'),
    ])
      expect(await refusals('lockReport', { ...at, basis, content })).toEqual([{ code: 'INVALID', field: 'content' }])
    expect(await refusals('draftReport', { ...period, from: '2009-01-01' })).toEqual([{ code: 'INVALID', field: 'to' }])
    expect(await refusals('draftReport', { ...period, from: '2027-01-01', to: '2027-02-01' })).toEqual([
      { code: 'INVALID', field: 'from' },
    ])
    const running = (await send('draftReport', { ...period, to: '2026-12-31' })).report
    expect(
      await refusals('lockReport', { report: running.id, revision: 1, basis: running.basis, content: '{}' }),
    ).toEqual([{ code: 'INVALID', field: null }])
  })

  test.each(Object.entries(others))('is refused to %s', async (_, other) => {
    const { id, basis } = await draft()
    const locked = await lockedReport()
    expect(await refusals('draftReport', period, other)).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    for (const [report, errors] of [
      // a draft that one may not read is not there
      [id, [{ code: 'NOT_FOUND', field: 'report' }]],
      [locked.id, [{ code: 'NOT_ALLOWED', field: null }]],
    ] as const) {
      const at = { report, revision: 1 }
      expect(await refusals('writeParagraph', { ...at, section: 'GAPS', text: en('x') }, other)).toEqual(errors)
      expect(await refusals('removeParagraph', { ...at, paragraph: 'x' }, other)).toEqual(errors)
      expect(await refusals('moveParagraph', { ...at, paragraph: 'x', position: 0 }, other)).toEqual(errors)
      expect(await refusals('lockReport', { ...at, basis, content: '{}' }, other)).toEqual(errors)
    }
  })

  test('asks nobody in particular to sign in', async () => {
    const at = { report: 'any', revision: 1 }
    for (const [name, input] of [
      ['draftReport', period],
      ['writeParagraph', { ...at, section: 'GAPS', text: en('x') }],
      ['removeParagraph', { ...at, paragraph: 'x' }],
      ['moveParagraph', { ...at, paragraph: 'x', position: 0 }],
      ['lockReport', { ...at, basis: 'x', content: '{}' }],
    ] as const)
      expect((await send(name, input, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('what members needed', () => {
  const fields =
    'id revision what { text } answer { text } from to source { text } replacedAt revisions { revision what { text } }'
  const mutate = async (name: 'recordNeed' | 'correctNeed', input: object, as: Asker = secretariat) => {
    const type = name === 'recordNeed' ? 'RecordNeedInput' : 'CorrectNeedInput'
    const current = name === 'correctNeed' ? 'current { revision what { text } }' : ''
    const answer = await members.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { need { ${fields} } ${current} userErrors { code field } } }`,
      { input },
      as,
    )
    return answer.errors ? answer : answer.data[name]
  }
  const need = { what: en('Time was lacking.'), from: '2011-01-01', to: '2011-12-31', source: 'A report' }
  const record = (input: object = {}, as: Asker = secretariat) =>
    mutate('recordNeed', { network: 'WIC', ...need, ...input }, as)
  const correct = (input: object, as: Asker = secretariat) => mutate('correctNeed', { ...need, ...input }, as)
  const told = async () =>
    (
      await members.ask(
        '{ developments(network: WIC, from: "2011-06-01", to: "2011-06-30") { needs { id revision what { text } } } }',
      )
    ).data.developments.needs as { id: string; revision: number }[]

  test('is recorded, corrected as a record of its own, and told of its days; each leaves a trace', async () => {
    const { need: first, userErrors } = await record({ answer: en('A guide') })
    expect(userErrors).toEqual([])
    expect(first).toMatchObject({ revision: 1, from: '2011-01-01', answer: { text: 'A guide' }, replacedAt: null })
    const { need: second } = await correct({ id: first.id, revision: 1, what: en('Time and money were lacking.') })
    expect(second).toMatchObject({
      revision: 2,
      answer: null,
      revisions: [
        { revision: 2, what: { text: 'Time and money were lacking.' } },
        { revision: 1, what: { text: 'Time was lacking.' } },
      ],
    })
    expect((await told()).filter(({ id }) => id === first.id)).toEqual([
      { id: first.id, revision: 2, what: { text: 'Time and money were lacking.' } },
    ])
    const { data } = await members.ask('{ expressedNeeds(network: WIC) { id revision } }')
    expect(data.expressedNeeds).toContainEqual({ id: first.id, revision: 2 })
    const { changes } = (await members.ask('{ changes(after: "0", first: 500) }', {}, 'gateway')).data
    const trace = (changes as { action: string; subjectId: string }[]).filter(one => one.subjectId === first.id)
    expect(trace).toMatchObject([
      { action: 'recordNeed', before: null, after: { what: { en: 'Time was lacking.' } } },
      { action: 'correctNeed', before: { revision: 1 }, after: { revision: 2, answer: null } },
    ])
  })

  test('is recorded once, however often it is sent, and corrected by one of two', async () => {
    const one = await record({ idempotencyKey: 'once' })
    expect(await record({ idempotencyKey: 'once' })).toEqual(one)
    const { id } = one.need
    const answers = await Promise.all([
      correct({ id, revision: 1, what: en('This') }),
      correct({ id, revision: 1, what: en('That') }, asker('organiser', 'SECRETARIAT')),
    ])
    expect(answers.filter(answer => answer.need)).toHaveLength(1)
    expect(answers.find(answer => !answer.need)).toMatchObject({
      current: { revision: 2 },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
    const again = { id, revision: 2, idempotencyKey: 'corrected once' }
    const both = await Promise.all([correct(again), correct(again)])
    expect(both[1]).toEqual(both[0])
    expect(both[0].need.revision).toBe(3)
  })

  test('that was recorded by mistake is struck with a reason, is told no more, and counts again', async () => {
    const { id } = (await record()).need
    const isTold = async () => (await told()).some(one => one.id === id)
    const listed = async (struck: boolean, as: Asker | null) =>
      (
        await members.ask(
          'query ($struck: Boolean!) { expressedNeeds(network: WIC, struck: $struck) { id reason } }',
          { struck },
          as,
        )
      ).data.expressedNeeds?.filter((one: { id: string }) => one.id === id)
    expect((await correct({ id, revision: 1, struck: true })).userErrors).toEqual([
      { code: 'INVALID', field: 'reason' },
    ])
    expect((await correct({ id, revision: 1, struck: true, reason: 'Entered twice' })).userErrors).toEqual([])
    expect(await isTold()).toBe(false)
    expect(await listed(false, secretariat)).toEqual([])
    expect(await listed(true, secretariat)).toEqual([{ id, reason: 'Entered twice' }])
    for (const other of Object.values(others)) expect(await listed(true, other)).toBeUndefined()
    expect((await correct({ id, revision: 1 })).userErrors).toEqual([{ code: 'CONFLICT', field: 'revision' }])
    const { need: again } = await correct({ id, revision: 2 })
    expect(again.revisions.map(({ revision }: { revision: number }) => revision)).toEqual([3, 2, 1])
    expect(await isTold()).toBe(true)
    expect(await listed(true, secretariat)).toEqual([])
  })

  test('is refused without words, of days to come, or to correct what is not there', async () => {
    expect((await record({ what: [] })).userErrors).toEqual([{ code: 'INVALID', field: 'what' }])
    expect((await record({ to: '2026-06-16' })).userErrors).toEqual([{ code: 'INVALID', field: 'to' }])
    expect((await correct({ id: 'none', revision: 1 })).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'id' }])
  })

  test.each(Object.entries(others))('is not for %s to record', async (_, other) => {
    const refused = [{ code: 'NOT_ALLOWED', field: null }]
    expect((await record({}, other)).userErrors).toEqual(refused)
    expect((await correct({ id: 'need-1', revision: 1 }, other)).userErrors).toEqual(refused)
  })

  test('asks nobody in particular to sign in', async () => {
    for (const answer of [await record({}, null), await correct({ id: 'need-1', revision: 1 }, null)])
      expect(answer.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})
