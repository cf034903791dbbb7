import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesOf, conflictsOf, type Entry, meant, pairsOf, type PlanText } from './rules.ts'
import { entriesOf, xliffIn, xliffOf } from './xliff.ts'

const text = (id: string, texts: Record<string, string>, bases: Record<string, number>): PlanText => ({
  id,
  kind: 'ACTION',
  level: 3,
  number: id,
  text: texts,
  bases,
})
const plan = [
  text('1.1', { vi: 'Đếm', ar: 'العدّ', en: 'Count' }, { vi: 3, ar: 3, en: 2 }),
  text('1.2', { vi: 'Hỏi 311', ar: 'اسأل 211' }, { vi: 1, ar: 1 }),
  text('1.3', { vi: 'Xây' }, { vi: 1 }),
]
const source = { lang: 'vi', sourceLang: 'vi' }
const arabic = { lang: 'ar', sourceLang: 'vi' }
const applied = (texts: readonly PlanText[], entries: readonly Entry[], languages: typeof source) => {
  const changes = new Map(changesOf(texts, entries, languages).map(change => [change.id, change]))
  return texts.map(each => ({ ...each, ...changes.get(each.id) }) as PlanText)
}
const statesOf = (texts: readonly PlanText[], lang: string) =>
  pairsOf(texts, [], { lang, sourceLang: 'vi' }).map(({ state }) => state)

describe('a source that is changed', () => {
  test('makes just the translations of that text stale, in every language', () => {
    const after = applied(plan, [{ id: '1.1', text: 'Đếm lại' }], source)
    expect(statesOf(after, 'ar')).toEqual(['STALE', 'CURRENT', 'MISSING'])
    expect(statesOf(after, 'en')).toEqual(['STALE', 'MISSING', 'MISSING'])
    expect(after[0]?.bases).toEqual({ vi: 4, ar: 3, en: 2 })
  })

  test('spares those that were current where its meaning is unchanged, and only those', () => {
    const [change] = changesOf(plan, [{ id: '1.1', text: 'Đếm.', isMeaningUnchanged: true }], source)
    expect(change).toMatchObject({
      bases: { vi: 4, ar: 4, en: 2 },
      wording: { revision: 3, text: 'Đếm' },
      isMeaningUnchanged: true,
    })
  })

  test('shows what it said when a translation was made', () => {
    const after = applied(plan, [{ id: '1.1', text: 'Đếm lại' }], source)
    const wordings = [{ segment: '1.1', plan: 'p', revision: 3, text: 'Đếm' }]
    expect(pairsOf(after, wordings, arabic)[0]).toMatchObject({ state: 'STALE', sourceBefore: 'Đếm' })
    expect(pairsOf(after, wordings, { lang: 'en', sourceLang: 'vi' })[0]).toMatchObject({
      state: 'STALE',
      sourceBefore: null,
    })
  })
})

describe('a translation', () => {
  test('knows the source that it was made from', () => {
    expect(applied(plan, [{ id: '1.3', text: 'البناء' }], arabic)[2]).toMatchObject({ bases: { vi: 1, ar: 1 } })
  })

  test('that is confirmed is current again; the same words alone confirm nothing', () => {
    const stale = applied(plan, [{ id: '1.1', text: 'Đếm lại' }], source)
    expect(changesOf(stale, [{ id: '1.1', text: 'العدّ' }], arabic)).toEqual([])
    expect(statesOf(applied(stale, [{ id: '1.1', text: 'العدّ', isMeaningUnchanged: true }], arabic), 'ar')[0]).toBe(
      'CURRENT',
    )
  })

  test('that is emptied is missing', () => {
    expect(statesOf(applied(plan, [{ id: '1.1', text: '' }], arabic), 'ar')[0]).toBe('MISSING')
    expect(changesOf(plan, [{ id: '1.3', text: '' }], arabic)).toEqual([])
  })

  test('tells numbers that differ from its source', () => {
    expect(pairsOf(plan, [], arabic)[1]?.differences).toEqual([{ code: 'NUMBERS_DIFFER', facts: ['311', '211'] }])
  })
})

describe('what was written meanwhile', () => {
  const words = fc.constantFrom('', 'a', 'b', 'c')

  test('is written over by nobody who has not read it', () => {
    fc.assert(
      fc.property(words, words, words, fc.boolean(), (read, now, sent, isMeaningUnchanged) => {
        const texts = [text('1', { vi: 'Đếm', ...(now ? { ar: now } : {}) }, { vi: 1, ...(now ? { ar: 1 } : {}) })]
        const said = meant([{ id: '1', text: sent, read, isMeaningUnchanged }])
        const isConflict = conflictsOf(texts, said, arabic).length > 0
        const isChange = !isConflict && changesOf(texts, said, arabic).length > 0
        if (now !== read && now !== sent) expect(isChange).toBe(false)
        if (now === read && sent !== read) expect(isChange).toBe(true)
        if (sent === read && !isMeaningUnchanged) expect([isConflict, isChange]).toEqual([false, false])
      }),
    )
  })
})

describe('XLIFF', () => {
  const fileOf = (texts: readonly PlanText[]) => xliffOf('plan', pairsOf(texts, [], arabic), arabic)
  const changesIn = (texts: readonly PlanText[], file: string, wordings: Parameters<typeof entriesOf>[2] = []) => {
    const read = xliffIn(file)
    return read ? changesOf(texts, entriesOf(read, texts, wordings, arabic).entries, arabic) : undefined
  }

  test('holds a unit for each text, with its state', () => {
    expect(xliffIn(fileOf(plan))).toMatchObject({
      srcLang: 'vi',
      trgLang: 'ar',
      units: [
        { id: '1.1', source: 'Đếm', target: 'العدّ', isDone: true },
        { id: '1.2', source: 'Hỏi 311', target: 'اسأل 211', isDone: true },
        { id: '1.3', source: 'Xây', target: '', isDone: false },
      ],
    })
  })

  test('remembers what each text said as it went out', () => {
    const units = xliffIn(fileOf(plan))?.units ?? []
    expect(new Set(units.map(({ read }) => read)).size).toBe(3)
    const without = fileOf(plan).replace(/<mda:metadata.*?<\/mda:metadata>/gs, '')
    expect(xliffIn(without)?.units.map(({ read }) => read)).toEqual([null, null, null])
  })

  test('never writes over what was written here since, whatever a translator and a colleague did', () => {
    const words = fc.constantFrom('', 'a', 'b', 'c')
    fc.assert(
      fc.property(words, words, words.filter(Boolean), (out, now, target) => {
        const said = (ar: string) => [
          text('1', { vi: 'Đếm', ...(ar ? { ar } : {}) }, { vi: 1, ...(ar ? { ar: 1 } : {}) }),
        ]
        const file = fileOf(said(out)).replace(/<target>.*?<\/target>/, '')
        const units = xliffIn(file.replace('</source>', `</source><target>${target}</target>`))
        const { entries, conflicts } = entriesOf(
          units ?? { srcLang: '', trgLang: '', units: [] },
          said(now),
          [],
          arabic,
        )
        const isWritten = changesOf(said(now), entries, arabic).length > 0
        const isTheirs = now !== '' && now !== out && now !== target
        expect(isWritten && isTheirs).toBe(false)
        expect(conflicts.length === 1).toBe(isTheirs && target !== out)
      }),
    )
  })

  test('read back changes nothing, whatever the texts are', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).map(each => each.replace(/\s+/gu, ' ').trim() || 'x')
    fc.assert(
      fc.property(words, words, fc.nat(3), (one, other, behind) => {
        const texts = [text('a', { vi: one, ar: other }, { vi: 4, ar: 4 - behind })]
        expect(changesIn(texts, fileOf(texts))).toEqual([])
      }),
    )
  })

  test('taken over twice changes nothing the second time', () => {
    const file = fileOf(plan).replace('<source>Xây</source>', '<source>Xây</source><target>البناء</target>')
    const [change] = changesIn(plan, file) ?? []
    expect(change).toMatchObject({ id: '1.3', text: { ar: 'البناء' }, bases: { ar: 1 } })
    const after = plan.map(each => (each.id === '1.3' ? { ...each, ...change } : each)) as PlanText[]
    expect(changesIn(after, file)).toEqual([])
  })

  test('made from an older source stays stale', () => {
    const file = fileOf(plan).replace('العدّ', 'الإحصاء')
    const now = applied(plan, [{ id: '1.1', text: 'Đếm lại' }], source)
    const wordings = [{ segment: '1.1', plan: 'p', revision: 3, text: 'Đếm' }]
    expect(changesIn(now, file, wordings)).toMatchObject([
      { id: '1.1', text: { ar: 'الإحصاء' }, bases: { vi: 4, ar: 3 } },
    ])
  })

  test.each([
    ['no XML', 'plan'],
    ['another kind of XML', '<html/>'],
    ['XLIFF 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>'],
    ['XML that is cut off', fileOf(plan).slice(0, -20)],
    ['definitions of its own', `<!DOCTYPE x [<!ENTITY a "b">]>${fileOf(plan)}`],
  ])('is not %s', (_, file) => {
    expect(xliffIn(file)).toBeUndefined()
  })
})
