import * as graph from '../../app/graphql/generated/graphql.ts'
import type { TypedDocumentString } from '../../app/graphql/generated/graphql.ts'
import type { Row, TableName } from '../../app/open-data/tables.ts'
import { asKnown } from '../feeds/as-known.ts'
import { type Ask, everyPage } from '../feeds/asking.ts'
import { unanswered } from '../feeds/refusal.ts'

type Pages<Field extends string, Node> = {
  [field in Field]?: {
    nodes: readonly Node[]
    pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  } | null
}
type Paged<Result> = TypedDocumentString<Result, { first: number; after?: string | null }>
type Reader<Name extends TableName> = (ask: Ask) => Promise<Row<Name>[]>

/** All of a list that a stranger may read. */
async function all<Field extends string, Node>(
  ask: Ask,
  document: Paged<Pages<Field, Node>>,
  field: NoInfer<Field>,
  lang: 'en' | 'fr' = 'en',
): Promise<Node[]> {
  return await everyPage(async after => (await ask(document, { first: 100, after }, lang))[field] ?? null)
}

const readers: { [Name in TableName]: Reader<Name> } = {
  async municipalities(ask) {
    const [english, french] = await Promise.all([
      all(ask, graph.OpenMunicipalitiesDocument, 'municipalities'),
      all(ask, graph.OpenMunicipalitiesDocument, 'municipalities', 'fr'),
    ])
    const frenchNames = new Map(french.map(({ slug, name }) => [slug, name]))
    return english.map(({ slug, name, province, kind, population, location, pathway }) => ({
      slug,
      name_en: name.text,
      name_fr: own('fr', frenchNames.get(slug)),
      province,
      kind,
      population,
      latitude: location?.latitude,
      longitude: location?.longitude,
      pathway_step: pathway?.currentStep,
      pathway_step_reached_on: asKnown(pathway?.reachedOn),
    }))
  },

  async memberships(ask) {
    const municipalities = await all(ask, graph.OpenMembershipsDocument, 'municipalities')
    return municipalities.flatMap(({ slug, memberships }) =>
      memberships.map(({ network, joinedOn, joinedKind, knownBy, hasLeft, leftOn, source }) => ({
        network: network.code,
        municipality: slug,
        joined_on: asKnown(joinedOn),
        joined_kind: joinedKind,
        known_member_by: asKnown(knownBy),
        has_left: hasLeft,
        left_on: asKnown(leftOn),
        source: source?.text,
      })),
    )
  },

  async milestones(ask) {
    const municipalities = await all(ask, graph.OpenMilestonesDocument, 'municipalities')
    return municipalities.flatMap(({ slug, pathway }) =>
      (pathway?.milestones ?? []).map(({ step, reachedOn, actor, document, skipReason, source }) => ({
        municipality: slug,
        step,
        reached_on: asKnown(reachedOn),
        actor,
        document: document?.title,
        document_url: document?.url,
        skip_reason: skipReason,
        source: source?.text,
      })),
    )
  },

  async 'published-counts'(ask) {
    const { cmard, wic } = await ask(graph.OpenPublishedCountsDocument, {}, 'en')
    if (!cmard || !wic) throw unanswered()
    return [...cmard, ...wic].map(({ network, date, precision, count, what, provedCount, difference, source }) => ({
      network: network.code,
      date: date && precision ? asKnown({ value: date, precision }) : null,
      count,
      what,
      proved_count: provedCount,
      difference,
      source: source.text,
    }))
  },

  async commitments(ask) {
    const [english, french] = await Promise.all([
      ask(graph.OpenCommitmentsDocument, {}, 'en'),
      ask(graph.OpenCommitmentsDocument, {}, 'fr'),
    ])
    if (!english.commitments) throw unanswered()
    const frenchTitles = new Map(french.commitments?.map(({ number, title }) => [number, title]))
    return english.commitments.map(({ number, title }) => ({
      number,
      title_en: title.text,
      title_fr: own('fr', frenchTitles.get(number)),
    }))
  },

  async progress(ask) {
    const reports = await all(ask, graph.OpenProgressDocument, 'progressReports')
    return reports.map(({ id, municipality, commitment, period, status, summary, evidence, ...report }) => ({
      id,
      municipality: municipality.slug,
      commitment: commitment?.number,
      period,
      status,
      summary: summary.text,
      summary_lang: summary.lang,
      evidence: evidence.map(({ url }) => url),
      revision: report.revision,
      published_at: report.publishedAt,
      invented: report.invented,
    }))
  },

  async plans(ask) {
    const plans = await all(ask, graph.OpenPlansDocument, 'actionPlans')
    return plans.map(({ id, municipality, title, languages, period, actionCount, publishedAt, source }) => ({
      id,
      municipality: municipality.slug,
      title: title.text,
      title_lang: title.lang,
      languages,
      from_year: period.from,
      to_year: period.to,
      action_count: actionCount,
      published_at: publishedAt,
      source,
    }))
  },

  async 'plan-actions'(ask) {
    // a plan holds many objects, and a request few
    const plans = await everyPage(
      async after => (await ask(graph.OpenPlanActionsDocument, { after }, 'en')).actionPlans ?? null,
    )
    return plans.flatMap(({ id: plan, sections }) =>
      sections
        .flatMap(({ groups }) => groups.flatMap(({ actions }) => actions))
        .map(({ id, doneBy, number, text, owner, timeline, status, isOtherLevel, commitments }) => ({
          id,
          plan,
          done_by: doneBy.slug,
          number,
          text: text.text,
          text_lang: text.lang,
          owner,
          timeline,
          status,
          other_level: isOtherLevel,
          commitments: numbersOf(commitments),
        })),
    )
  },

  async 'maturity-indicators'(ask) {
    const { maturityModels } = await ask(graph.OpenMaturityIndicatorsDocument, {}, 'en')
    if (!maturityModels) throw unanswered()
    return maturityModels.flatMap(({ code: model, outcomes }) =>
      outcomes.flatMap(({ element, level, indicators }) =>
        indicators.map(({ code, title, commitments }) => ({
          model,
          code,
          element,
          level,
          title: title.text,
          title_lang: title.lang,
          commitments: numbersOf(commitments.map(({ commitment }) => commitment)),
        })),
      ),
    )
  },

  async events(ask) {
    const events = await all(ask, graph.OpenEventsDocument, 'events')
    return events.map(({ slug, title, kind, status, startsAt, endsAt, hostMunicipality, commitments, ...event }) => ({
      slug,
      title: title.text,
      title_lang: title.lang,
      kind,
      status,
      starts_at: startsAt,
      ends_at: endsAt,
      precision: event.precision,
      time_zone: event.timeZone,
      venue: event.venue,
      online: event.online,
      host: hostMunicipality?.slug,
      languages: event.languages,
      commitments: numbersOf(commitments),
      indicators: event.indicators,
      source: event.source,
      invented: event.invented,
    }))
  },

  async library(ask) {
    const items = await all(ask, graph.OpenLibraryDocument, 'resources')
    return items.map(({ slug, title, summary, kind, languages, municipality, commitments, files, ...item }) => ({
      slug,
      title: title.text,
      title_lang: title.lang,
      summary: summary?.text,
      kind,
      languages,
      municipality: municipality?.slug,
      commitments: numbersOf(commitments),
      indicators: item.indicators,
      year: item.year,
      url: item.url,
      files: files.map(({ url }) => url),
      source: item.source,
    }))
  },

  async partners(ask) {
    const partners = await all(ask, graph.OpenPartnersDocument, 'partners')
    return partners.map(({ id, kind, name, network, website, source }) => ({
      id,
      kind,
      name: name.text,
      network: network.code,
      website,
      source: source.text,
    }))
  },

  async 'partner-work'(ask) {
    const works = await all(ask, graph.OpenPartnerWorkDocument, 'partnerWorks')
    return works.map(({ id, network, what, partners, municipalities, happenedOn, source }) => ({
      id,
      network: network.code,
      what: what.text,
      partners: partners.map(partner => partner.id),
      municipalities: municipalities.map(({ slug }) => slug),
      happened_on: asKnown(happenedOn),
      source: source.text,
    }))
  },

  async news(ask) {
    const news = await all(ask, graph.OpenNewsDocument, 'activity')
    return news.map(({ id, at, kind, municipality, summary, url, commitments, invented }) => ({
      id,
      at,
      kind,
      municipality: municipality?.slug,
      summary: summary.text,
      url,
      commitments,
      invented,
    }))
  },
}

/** Every row of a public table, as a stranger may read it. */
export const readTable = (name: TableName, ask: Ask): Promise<Row[]> =>
  (readers[name] as (ask: Ask) => Promise<Row[]>)(ask)

const numbersOf = (commitments: readonly { number: number }[]) => commitments.map(({ number }) => number)

/** A text, where it is written in this language and not in another one for want of it. */
const own = (lang: string, text: { text: string; lang: string } | undefined) => (text?.lang === lang ? text.text : null)
