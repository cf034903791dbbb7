import type { ReportPageQuery } from '../../graphql/generated/graphql.ts'
import { writeDay, writeNumber, writePartialDate, writeStart } from '../../language/write.ts'
import { paragraphsIn, type ReportBlock, type ReportDocument, type ReportItem } from '../../report-document/document.ts'
import { type ReportLang, reportSections } from './content.ts'
import { addressesOf } from './queries.ts'
import { wordings } from './wording.ts'

export type ReportAnswer = NonNullable<ReportPageQuery['report']>
type Developments = ReportAnswer['developments']
type Membership = Developments['joined'][number]
type Step = Developments['steps'][number]
type Told = Pick<Developments['partnerWorks'][number], 'happenedOn' | 'reportedFrom' | 'reportedUntil'>

/** Puts one report together in one language, out of what the graph answered in that language; `knownAt` is the moment of which the links ask. */
export function composeDocument(
  lang: ReportLang,
  report: ReportAnswer,
  composedOn: string,
  knownAt: string | null = null,
): ReportDocument {
  const words = wordings[lang]
  const { developments, period, network } = report
  // what is locked is over
  const isOver = period.to < composedOn
  const addresses = addressesOf(
    { network: network.code, from: period.from, to: period.to, knownAt },
    { opening: developments.openingDay, closing: isOver ? period.to : composedOn },
  )
  const day = (value: string) => writeDay(lang, value)
  const date = (value: Membership['joinedOn']) => writePartialDate(lang, value)?.text ?? words.dateUnknown
  const told = ({ happenedOn, reportedFrom, reportedUntil }: Told) => {
    if (happenedOn) return date(happenedOn)
    return reportedFrom && reportedUntil ? words.between(day(reportedFrom), day(reportedUntil)) : words.dateUnknown
  }
  const names = (named: readonly { name: { text: string } }[]) =>
    new Intl.ListFormat(lang, { type: 'conjunction' }).format(named.map(({ name }) => name.text))
  const figure = (label: string, value: number, href: string) => ({ label, value: writeNumber(lang, value), href })
  const sentence = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join('; ') || null

  const municipality = ({ slug, name }: { slug: string; name: { text: string } }, note: string | null): ReportItem => ({
    text: name.text,
    note,
    href: `/{lang}/municipalities/${slug}`,
  })
  const members = (title: string, list: readonly Membership[], noteOf: (one: Membership) => string): ReportBlock[] =>
    list.length === 0
      ? []
      : [
          {
            kind: 'list',
            title,
            href: addresses.roster,
            items: list.map(one => municipality(one.municipality, noteOf(one))),
          },
        ]
  const steps = (title: string, list: readonly Step[]): ReportBlock[] =>
    list.length === 0
      ? []
      : [
          {
            kind: 'list',
            title,
            href: addresses.steps,
            items: list.map(({ municipality: place, milestone }) =>
              municipality(
                place,
                sentence(
                  `${words.steps[milestone.step]}, ${date(milestone.reachedOn)}`,
                  milestone.note?.text,
                  milestone.source && words.source(milestone.source.text),
                ),
              ),
            ),
          },
        ]

  function rosterBlocks(): ReportBlock[] {
    const { openingDay, openingCount, closingCount, undatedCount, joined, named, left, mayHaveJoined } = developments
    const isChanged = joined.length + named.length + left.length > 0
    return [
      {
        kind: 'figures',
        figures: [
          figure(words.countedOn(day(openingDay)), openingCount, addresses.opening),
          isOver
            ? figure(words.countedOn(day(period.to)), closingCount, addresses.closing)
            : figure(words.countedSoFar(day(composedOn)), closingCount, addresses.closing),
          figure(words.joined, joined.length, addresses.roster),
          figure(words.named, named.length, addresses.roster),
          figure(words.left, left.length, addresses.roster),
        ],
      },
      { kind: 'text', text: words.rule },
      ...(undatedCount > 0 ? [{ kind: 'text', text: words.undated(undatedCount) } as const] : []),
      ...(isChanged ? [] : [{ kind: 'text', text: words.noChange } as const]),
      ...members(words.joined, joined, one => sentence(date(one.joinedOn), lang === 'en' && one.joinedBasis) ?? ''),
      ...members(words.named, named, ({ knownBy }) => words.namedBy(date(knownBy))),
      ...members(words.left, left, one => date(one.leftOn)),
      ...members(words.mayHaveJoined, mayHaveJoined, one => date(one.joinedOn)),
    ]
  }

  function stepBlocks(): ReportBlock[] {
    const { steps: reached, mayHaveReached } = developments
    return [
      {
        kind: 'figures',
        figures: [
          figure(words.stepsReached, reached.length, addresses.steps),
          figure(words.perhapsReached, mayHaveReached.length, addresses.steps),
        ],
      },
      ...(reached.length === 0 ? [{ kind: 'text', text: words.noSteps } as const] : []),
      ...steps(words.stepsReached, reached),
      ...steps(words.perhapsReached, mayHaveReached),
    ]
  }

  function exampleBlocks(): ReportBlock[] {
    if (!period.progressReports) return [{ kind: 'text', text: words.noAnswer }]
    const { totalCount, nodes } = period.progressReports
    if (totalCount === 0) return [{ kind: 'text', text: words.noExamples }]
    return [
      { kind: 'figures', figures: [figure(words.reportsPublished, totalCount, addresses.examples)] },
      ...(totalCount > nodes.length ? [{ kind: 'text', text: words.firstOnly(nodes.length) } as const] : []),
      {
        kind: 'list',
        title: words.reportsPublished,
        href: addresses.examples,
        items: nodes.map(one => ({
          text: `${one.municipality?.name.text ?? ''}: ${one.summary.text}`,
          note: sentence(
            one.commitment && words.onCommitment(one.commitment.number, one.commitment.title.text),
            words.statuses[one.status],
            one.invented && words.invented,
          ),
          href: `/{lang}/progress/${one.id}`,
        })),
      },
    ]
  }

  function partnerBlocks(): ReportBlock[] {
    const { partnerWorks, workingGroupChanges } = developments
    return [
      { kind: 'figures', figures: [figure(words.partnersDid, partnerWorks.length, addresses.partners)] },
      ...(partnerWorks.length === 0
        ? [{ kind: 'text', text: words.noPartners } as const]
        : [
            {
              kind: 'list',
              title: words.partnersDid,
              href: addresses.partners,
              items: partnerWorks.map(work => ({
                text: work.what.text,
                note: sentence(
                  told(work),
                  words.withPartners(names(work.partners)),
                  work.municipalities.length > 0 && words.withMembers(names(work.municipalities)),
                  words.source(work.source.text),
                ),
                href: null,
              })),
            } as const,
          ]),
      ...(workingGroupChanges.length === 0
        ? [{ kind: 'text', text: words.noGroupChange } as const]
        : [
            {
              kind: 'list',
              title: words.working,
              href: addresses.group,
              items: workingGroupChanges.map(change => ({
                text: `${change.partner.name.text} ${words.group[change.step]}`,
                note: sentence(told(change), words.source(change.source.text)),
                href: null,
              })),
            } as const,
          ]),
    ]
  }

  function eventBlocks(): ReportBlock[] {
    if (!period.events) return [{ kind: 'text', text: words.noAnswer }]
    const { totalCount, nodes } = period.events
    if (totalCount === 0) return [{ kind: 'text', text: words.noEvents }]
    return [
      { kind: 'figures', figures: [figure(words.eventsHeld, totalCount, addresses.events)] },
      ...(totalCount > nodes.length ? [{ kind: 'text', text: words.firstOnly(nodes.length) } as const] : []),
      {
        kind: 'list',
        title: words.eventsHeld,
        href: addresses.events,
        items: nodes.map(event => ({
          text: event.title.text,
          note: sentence(
            writeStart(lang, event),
            event.venue,
            event.status === 'CANCELLED' && words.cancelled,
            event.source && words.source(event.source),
            event.invented && words.invented,
          ),
          href: `/{lang}/events/${event.slug}`,
        })),
      },
    ]
  }

  function needBlocks(): ReportBlock[] {
    const { needs } = developments
    if (needs.length === 0) return [{ kind: 'text', text: words.noNeeds }]
    return [
      {
        kind: 'list',
        title: words.need,
        href: addresses.needs,
        items: needs.map(({ what, answer, source }) => ({
          text: what.text,
          note: sentence(answer && words.answer(answer.text), words.source(source.text)),
          href: null,
        })),
      },
    ]
  }

  function gapBlocks(): ReportBlock[] {
    const compared = developments.publishedCounts.filter(({ count }) => typeof count === 'number')
    return [
      ...(compared.length === 0
        ? [{ kind: 'text', text: words.noPublished } as const]
        : [
            {
              kind: 'list',
              title: words.gapsLead,
              href: addresses.counts,
              items: compared.map(({ source, count, what, date: first, precision, provedCount, difference }) => ({
                text: words.published(
                  source.text,
                  count ?? 0,
                  what,
                  first ? date({ value: first, precision: precision ?? 'DAY' }) : words.dateUnknown,
                  provedCount ?? 0,
                ),
                note: gap(difference ?? 0),
                href: addresses.counts,
              })),
            } as const,
          ]),
      { kind: 'text', text: words.noNames },
    ]
  }

  function gap(difference: number) {
    if (difference > 0) return words.publishedMore(difference)
    return difference < 0 ? words.publishedFewer(-difference) : words.publishedSame
  }

  const blocks = {
    INTRODUCTION: () => [],
    ROSTER: rosterBlocks,
    STEPS: stepBlocks,
    EXAMPLES: exampleBlocks,
    PARTNERS: partnerBlocks,
    EVENTS: eventBlocks,
    NEEDS: needBlocks,
    GAPS: gapBlocks,
  }
  const sections = reportSections.map(key => ({
    key,
    title: words.sections[key],
    blocks: [...blocks[key](), ...writtenBlocks(lang, report, key)],
  }))
  return {
    lang,
    title: words.title,
    subtitle: words.subtitle(network.name.text, day(period.from), day(period.to)),
    about: isOver ? words.about(day(composedOn)) : `${words.notOver(day(composedOn))} ${words.about(day(composedOn))}`,
    sections: sections.filter(section => section.blocks.length > 0),
  }
}

/** What officers wrote, in this language; in the other one where there is nothing else. */
function writtenBlocks(lang: ReportLang, { paragraphs }: ReportAnswer, section: string): ReportBlock[] {
  return paragraphs
    .filter(one => one.section === section)
    .flatMap(({ allTexts }) => {
      const text = allTexts.find(one => one.lang === lang) ?? allTexts[0]
      return text ? paragraphsIn(text.text).map(one => ({ kind: 'written', text: one }) as const) : []
    })
}
