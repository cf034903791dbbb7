import type { InclusionSection } from '../../graphql/generated/graphql.ts'
import type { Lang } from '../../language/languages.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeDay, writeNumber, writePartialDate, writeStart } from '../../language/write.ts'
import { type WrittenFile, writeFile } from '../../upload/write-file.ts'
import {
  paragraphsIn,
  type ReportBlock,
  type ReportCell,
  type ReportDocument,
  type ReportItem,
} from '../../report-document/document.ts'
import { type InclusionAnswer, type InclusionRecord, type Report, recordsOf } from './records.ts'

type Record<Kind extends InclusionRecord['kind']> = Extract<InclusionRecord, { kind: Kind }>
const progressStatuses = ['COMPLETE', 'SUBSTANTIAL', 'LIMITED', 'NOT_STARTED'] as const

/** Puts one report together in one language, out of what the graph answered in that language. */
export function composeDocument(lang: Lang, answer: InclusionAnswer, composedOn: string): ReportDocument {
  const { municipality, events, inclusionReport: report } = answer
  const commitments = answer.commitments ?? []
  if (!municipality || !report) throw new Error('A report is put together out of what is there.')
  const t = wordsFor(lang, 'inclusion-report')
  const terms = wordsFor(lang, 'terms')
  const { year, leftOut } = report
  const records = recordsOf(answer)
  const of = <Kind extends InclusionRecord['kind']>(kind: Kind) =>
    records.filter((one): one is Record<Kind> => one.kind === kind)
  const reasonFor = (record: string) => leftOut.find(one => one.record === record)?.reason
  const sentence = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ') || null
  const text = (words: string): ReportBlock => ({ kind: 'text', text: words })
  const titleOf = (number: number) => commitments.find(one => one.number === number)?.title
  const nameOf = (number: number) => t('doc.commitment', { number, title: titleOf(number)?.text ?? '' })
  const number = (value: number) => writeNumber(lang, value)

  /** In the place of a record: that it is not told, and why. */
  const leavingOut = (record: string, title: { text: string; lang: string }): ReportBlock[] => {
    const reason = reasonFor(record)
    if (!reason) return []
    return [
      {
        kind: 'record',
        record,
        title: title.text,
        lang: title.lang,
        href: null,
        note: null,
        facts: [],
        passages: [{ label: t('doc.leftOut'), text: reason.text, lang: reason.lang }],
        lists: [],
      },
    ]
  }

  function progressBlocks(): ReportBlock[] {
    const told = of('progress')
    const cell = (status: ReportCell['status'], words?: string): ReportCell => ({
      text: words ?? terms(`status.${status ?? 'notReported'}`),
      status,
    })
    const before = new Map((report?.progressBefore ?? []).map(one => [one.commitment?.number, one.status]))
    const now = new Map(told.map(one => [one.node.commitment?.number, one]))
    const rows = commitments.map(one => {
      const here = now.get(one.number)
      const isLeftOut = here && reasonFor(here.record)
      return [
        { text: nameOf(one.number), status: null },
        cell(before.get(one.number) ?? null),
        isLeftOut ? cell(null, t('doc.leftOutShort')) : cell(here?.node.status ?? null),
      ]
    })
    const missing = commitments.filter(one => !now.has(one.number))
    const share = (count: number) => t('doc.ofTen', { number: number(count), total: number(commitments.length) })
    return [
      {
        kind: 'figures',
        figures: [
          { label: t('doc.reportedIn', { year }), value: share(now.size), href: null },
          { label: t('doc.reportedIn', { year: year - 1 }), value: share(before.size), href: null },
        ],
      },
      {
        kind: 'table',
        caption: t('doc.glance'),
        head: [t('doc.commitmentHead'), String(year - 1), String(year)],
        rows,
      },
      ...told.flatMap(one => (reasonFor(one.record) ? leavingOutProgress(one) : [progressBlock(one, before)])),
      ...(missing.length === 0
        ? []
        : [
            {
              kind: 'list' as const,
              title: t('doc.missing', { year }),
              href: null,
              items: missing.map(one => {
                const last = before.get(one.number)
                return {
                  text: t('doc.nothingOn', { number: one.number, title: one.title.text }),
                  lang,
                  note: last ? t('doc.lastYear', { year: year - 1, status: terms(`status.${last}`) }) : null,
                  href: null,
                }
              }),
            },
          ]),
    ]
  }

  const leavingOutProgress = ({ record, node }: Record<'progress'>) =>
    leavingOut(record, { text: nameOf(node.commitment?.number ?? 0), lang })

  function progressBlock(
    { record, node }: Record<'progress'>,
    before: ReadonlyMap<number | undefined, (typeof node)['status']>,
  ): ReportBlock {
    const { id, status, summary, challenges, evidence, invented, publishedAt, commitment } = node
    const last = before.get(commitment?.number)
    return {
      kind: 'record',
      record,
      title: nameOf(commitment?.number ?? 0),
      lang,
      href: `/{lang}/progress/${id}`,
      note: sentence(
        t('doc.publishedOn', { day: writeDay(lang, publishedAt.slice(0, 10)) }),
        invented && t('doc.invented'),
      ),
      facts: [
        { label: String(year), value: terms(`status.${status}`) },
        { label: String(year - 1), value: terms(`status.${last ?? 'notReported'}`) },
      ],
      passages: [
        { label: t('doc.done'), text: summary.text, lang: summary.lang },
        ...(challenges ? [{ label: t('doc.obstacles'), text: challenges.text, lang: challenges.lang }] : []),
      ],
      lists:
        evidence.length === 0
          ? []
          : [
              {
                title: t('doc.evidence'),
                items: evidence.map(({ title, url, file, effectiveOn }) => ({
                  text: title,
                  lang,
                  note: noteOf(file && writeFile(lang, file), effectiveOn && writeDay(lang, effectiveOn)),
                  href: url,
                })),
              },
            ],
    }
  }

  function planBlocks(): ReportBlock[] {
    const plans = of('plan')
    if (plans.length === 0) return [text(t('doc.noPlan', { year }))]
    return plans.flatMap(one => (reasonFor(one.record) ? leavingOut(one.record, one.node.title) : [planBlock(one)]))
  }

  function planBlock({ record, node }: Record<'plan'>): ReportBlock {
    const actions = node.sections
      .flatMap(section => section.groups.flatMap(group => group.actions))
      .filter(({ id }) => report?.ownActions.includes(id))
    const told = actions.flatMap(action => {
      const status = statusIn(action, onAction(action.id), year)
      return status ? [{ ...action, status }] : []
    })
    const reported = actions.flatMap(action =>
      onAction(action.id)
        .filter(one => one.period === String(year))
        .map(one => ({ ...one, action })),
    )
    const { from, to } = node.period
    return {
      kind: 'record',
      record,
      title: node.title.text,
      lang: node.title.lang,
      href: `/{lang}/plans/${node.id}`,
      note: t('doc.period', { from: from ?? t('doc.unknownYear'), to: to ?? t('doc.unknownYear') }),
      facts: [
        { label: t('doc.actions'), value: number(actions.length) },
        ...progressStatuses
          .map(status => ({
            label: terms(`status.${status}`),
            count: told.filter(one => one.status === status).length,
          }))
          .filter(({ count }) => count > 0)
          .map(({ label, count }) => ({ label, value: number(count) })),
        { label: terms('status.notReported'), value: number(actions.length - told.length) },
      ],
      passages: reported.map(({ action, status, summary, invented }) => ({
        label: sentence(named(action), terms(`status.${status}`), invented && t('doc.invented')) ?? '',
        text: summary.text,
        lang: summary.lang,
      })),
      lists:
        told.length === 0
          ? []
          : [
              {
                title: t('doc.actionsTold'),
                items: told.map(one => ({
                  text: named(one),
                  lang: one.text.lang,
                  note: terms(`status.${one.status}`),
                  ...own(sentence(one.owner, one.timeline), node.sourceLang),
                  href: null,
                })),
              },
            ],
    }
  }

  const onAction = (id: string) => report?.progressOnActions.filter(one => one.action?.id === id) ?? []

  const own = (said: string | null, held: string) => (said ? { own: { text: said, lang: held } } : {})

  const named = ({ number: own, text: words }: Action) => `${own} ${words.text}`.trim()

  function eventBlocks(): ReportBlock[] {
    if (!events) return [text(t('doc.noAnswer'))]
    return listed(of('event'), t('doc.noEvents', { year }), t('doc.eventsHosted'), ({ node }) => ({
      text: node.title.text,
      lang: node.title.lang,
      note: sentence(
        writeStart(lang, node),
        node.venue,
        node.status === 'CANCELLED' && t('doc.cancelled'),
        node.invented && t('doc.invented'),
      ),
      href: `/{lang}/events/${node.slug}`,
    }))
  }

  function practiceBlocks(): ReportBlock[] {
    if (!municipality?.resources) return [text(t('doc.noAnswer'))]
    return listed(of('resource'), t('doc.noPractices', { year }), t('doc.practices'), ({ node }) => ({
      text: node.title.text,
      lang: node.title.lang,
      note: terms(`resourceKind.${node.kind}`),
      href: `/{lang}/library/${node.slug}`,
    }))
  }

  function stepBlocks(): ReportBlock[] {
    if (!municipality?.pathway) return [text(t('doc.noAnswer'))]
    return listed(of('step'), t('doc.noSteps', { year }), t('doc.steps'), ({ node }) => ({
      text: terms(`step.${node.step}`),
      lang,
      note: sentence(
        writePartialDate(lang, node.reachedOn)?.text,
        node.note?.text,
        node.source && t('doc.source', { source: node.source.text }),
      ),
      href: null,
    }))
  }

  /** One list of what is told, then what is left out; or that there is nothing. */
  function listed<One extends InclusionRecord>(
    all: readonly One[],
    nothing: string,
    title: string,
    itemOf: (one: One) => ReportItem & { lang: string },
  ): ReportBlock[] {
    if (all.length === 0) return [text(nothing)]
    const items = all.filter(one => !reasonFor(one.record)).map(itemOf)
    return [
      ...(items.length > 0 ? [{ kind: 'list' as const, title, href: null, items }] : []),
      ...all.flatMap(one => leavingOut(one.record, itemOf(one))),
    ]
  }

  const blocks: { [section in InclusionSection]: () => ReportBlock[] } = {
    INTRODUCTION: () => [],
    PROGRESS: progressBlocks,
    PLAN: planBlocks,
    EVENTS: eventBlocks,
    PRACTICES: practiceBlocks,
    PATHWAY: stepBlocks,
    OUTLOOK: () => [],
  }
  const { name } = municipality
  return {
    lang,
    title: t('doc.title', { year }),
    subtitle: report.edition === 1 ? name.text : t('doc.edition', { name: name.text, edition: number(report.edition) }),
    about: t('doc.about', { year, day: writeDay(lang, composedOn) }),
    sections: report.sections
      .map(key => ({ key, title: t(`section.${key}`), blocks: [...written(lang, report, key), ...blocks[key]()] }))
      .filter(section => section.blocks.length > 0),
  }
}

type Action = Report['plans'][number]['sections'][number]['groups'][number]['actions'][number]

/** Where an action stood in a year: by its last report until then or, where nothing was ever reported, by its description. */
function statusIn({ status }: Action, progress: Report['progressOnActions'], year: number) {
  const until = progress
    .filter(({ period }) => Number(period) <= year)
    .sort((a, b) => Number(b.period) - Number(a.period))
  return until[0]?.status ?? (progress.length === 0 ? status : null)
}

/** What the editors wrote, in this language; in the best other one where there is nothing else. */
const written = (lang: Lang, { paragraphs }: Report, section: InclusionSection): ReportBlock[] =>
  paragraphs
    .filter(one => one.section === section)
    .flatMap(({ text, allTexts }) => {
      const { text: own, lang: held } = allTexts.find(one => one.lang === lang) ?? text
      return paragraphsIn(own).map(words => ({ kind: 'written', text: words, lang: held }) as const)
    })

/** What a file is, and the day that a document is about. */
const noteOf = (file: WrittenFile | null | undefined, day: string | null | undefined) =>
  [file && `${file.name}, ${file.facts}`, day].filter(Boolean).join(' – ') || null
