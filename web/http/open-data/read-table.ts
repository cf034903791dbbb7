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
      (pathway?.milestones ?? []).map(({ step, reachedOn, actor, document, skipReason, source, invented }) => ({
        municipality: slug,
        step,
        reached_on: asKnown(reachedOn),
        actor,
        document: document?.title,
        document_url: document?.url,
        skip_reason: skipReason,
        source: source?.text,
        invented,
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

  async 'expressed-needs'(ask) {
    const { cmard, wic } = await ask(graph.OpenExpressedNeedsDocument, {}, 'en')
    if (!cmard || !wic) throw unanswered()
    return [...cmard, ...wic].map(({ id, network, what, answer, from, to, source }) => ({
      id,
      network: network.code,
      what: what.text,
      answer: answer?.text,
      from,
      to,
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

  async 'maturity-levels'(ask) {
    const { maturityModels } = await ask(graph.OpenMaturityModelsDocument, {}, 'en')
    if (!maturityModels) throw unanswered()
    const rows: Row<'maturity-levels'>[] = []
    for (const { code: model } of maturityModels) {
      const assessments = await everyPage(async after => {
        const { peerGroup } = await ask(graph.OpenMaturityLevelsDocument, { model, first: 100, after }, 'en')
        return peerGroup?.namedAssessments ?? null
      })
      rows.push(
        ...assessments.flatMap(({ id, municipality, mode, assessedOn, elements, invented }) =>
          elements.map(({ element, level }) => ({
            municipality: municipality.slug,
            model,
            assessment: id,
            mode,
            assessed_on: assessedOn,
            element,
            level,
            invented,
          })),
        ),
      )
    }
    return rows
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
      series: event.series?.id,
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
      audience: item.audience,
      province: item.province,
      year: item.year,
      url: item.url,
      files: files.map(({ url }) => url),
      source: item.source,
      author: item.author,
      licence: item.licence,
      case_situation: item.caseStudy?.situation.text,
      case_done: item.caseStudy?.done.text,
      case_cost: item.caseStudy?.cost?.text,
      case_result: item.caseStudy?.result.text,
      case_advice: item.caseStudy?.advice?.text,
      service_what: item.service?.what.text,
      service_where: item.service?.where.text,
      service_hours: item.service?.hours?.text,
      service_phone: item.service?.phone,
      invented: item.invented,
    }))
  },

  async 'event-series'(ask) {
    const events = await all(ask, graph.OpenEventSeriesDocument, 'events')
    const inSeries = events.flatMap(({ slug, series }) => (series ? [{ slug, series }] : []))
    const series = new Map(inSeries.map(event => [event.series.id, event.series]))
    return [...series.values()].map(({ id, title }) => ({
      id,
      title: title.text,
      title_lang: title.lang,
      events: inSeries.filter(event => event.series.id === id).map(({ slug }) => slug),
    }))
  },

  async collections(ask) {
    const collections = await all(ask, graph.OpenCollectionsDocument, 'collections')
    return collections.map(({ slug, title, description, items }) => ({
      slug,
      title: title.text,
      title_lang: title.lang,
      description: description?.text,
      items: items.map(item => item.slug),
    }))
  },

  async questions(ask) {
    const questions = await all(ask, graph.OpenQuestionsDocument, 'discussions')
    // of one that was hidden or withdrawn nothing is left to read
    return questions
      .filter(({ question }) => question.body)
      .map(({ id, title, lang, state, askedAt, question, commitments, indicators, answerCount, ...rest }) => ({
        id,
        title,
        body: question.body,
        lang,
        state,
        asked_at: askedAt,
        municipality: question.municipality?.slug,
        network: question.network?.code,
        commitments: numbersOf(commitments),
        indicators: indicators.flatMap(indicator => (indicator ? [`${indicator.model} ${indicator.code}`] : [])),
        answer_count: answerCount,
        accepted_answer: rest.acceptedAnswer?.id,
        invented: rest.invented,
      }))
  },

  async answers(ask) {
    // a discussion holds many objects, and a request few
    const questions = await everyPage(
      async after =>
        (await ask(graph.OpenAnswersDocument, { first: 10, answers: 50, after }, 'en')).discussions ?? null,
    )
    const rows: Row<'answers'>[] = []
    for (const { id: question, invented, answers } of questions) {
      const { hasNextPage, endCursor } = answers.pageInfo
      const more = hasNextPage ? await answersAfter(ask, question, endCursor ?? null) : []
      rows.push(...[...answers.nodes, ...more].flatMap(post => answerRow(post, question, invented)))
    }
    return rows
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

  async 'survey-results'(ask) {
    const surveys = await all(ask, graph.OpenSurveyResultsDocument, 'surveys')
    return surveys.flatMap(({ id, title, lastDay, sentCount, letterCount, answeredCount, questions, ...survey }) =>
      questions.flatMap(question =>
        (question.tally ?? []).map(({ choice, count }) => ({
          survey: id,
          survey_title: title.text,
          closes_on: lastDay,
          sent_count: sentCount,
          letter_count: letterCount,
          handed_in_count: answeredCount,
          question: question.id,
          prompt: question.prompt.text,
          question_count: question.answeredCount,
          choice: choice.text,
          count,
          reconstructed: survey.reconstructed,
          invented: survey.invented,
        })),
      ),
    )
  },

  async validations(ask) {
    const reports = await everyPage(
      async after => (await ask(graph.OpenValidationsDocument, { after }, 'en')).progressReports ?? null,
    )
    return reports.flatMap(({ id: report, municipality, commitment, period, invented, validations }) =>
      validations.map(({ id, reportRevision, verdict, words, links, peer, signedAt, withdrawnAt, reply }) => ({
        id,
        report,
        report_revision: reportRevision,
        municipality: municipality.slug,
        commitment: commitment?.number,
        period,
        verdict,
        words: words.text,
        words_lang: words.lang,
        links: links.map(({ url }) => url),
        peer: peer?.slug,
        signed_at: signedAt,
        withdrawn_at: withdrawnAt,
        reply: reply?.words.text,
        reply_lang: reply?.words.lang,
        replied_at: reply?.writtenAt,
        invented,
      })),
    )
  },

  async decisions(ask) {
    const events = await everyPage(
      async after => (await ask(graph.OpenDecisionsDocument, { after }, 'en')).events ?? null,
    )
    return events.flatMap(({ slug: event, invented, minutes }) =>
      (minutes?.decisions ?? []).map(({ number, text, commitments }) => ({
        event,
        number,
        text: text.text,
        text_lang: text.lang,
        commitments: numbersOf(commitments),
        published_at: minutes?.publishedAt,
        invented,
      })),
    )
  },

  async 'action-items'(ask) {
    const events = await everyPage(
      async after => (await ask(graph.OpenActionItemsDocument, { after }, 'en')).events ?? null,
    )
    return events.flatMap(({ slug: event, invented, minutes }) =>
      (minutes?.actionItems ?? []).map(({ id, text, municipality, owner, dueOn, status, reason, settledAt }) => ({
        id,
        event,
        text: text.text,
        text_lang: text.lang,
        municipality: municipality.slug,
        owner,
        due_on: dueOn,
        status,
        reason,
        settled_at: settledAt,
        invented,
      })),
    )
  },

  async 'inclusion-reports'(ask) {
    const municipalities = await all(ask, graph.OpenInclusionReportsDocument, 'municipalities')
    return municipalities.flatMap(({ slug, inclusionReports }) =>
      (inclusionReports ?? []).map(({ id, year, edition, lockedAt, content }) => ({
        id,
        municipality: slug,
        year,
        edition,
        locked_at: lockedAt,
        sha256: content?.sha256,
        url: `/municipalities/${slug}/inclusion-report/${year}?edition=${edition}`,
      })),
    )
  },

  async 'network-reports'(ask) {
    const reports = await all(ask, graph.OpenNetworkReportsDocument, 'reports')
    return reports.map(({ id, network, period, lockedAt, corrects, content }) => ({
      id,
      network: network.code,
      from: period.from,
      to: period.to,
      locked_at: lockedAt,
      corrects: corrects?.id,
      sha256: content?.sha256,
      url: `/reports/${id}`,
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

/** What of a long discussion one request does not hold. */
const answersAfter = (ask: Ask, id: string, first: string | null) =>
  everyPage(async after => {
    const { discussion } = await ask(graph.OpenMoreAnswersDocument, { id, answers: 50, after: after ?? first }, 'en')
    return discussion?.answers ?? null
  })

/** None where the answer was hidden or withdrawn. */
function answerRow(post: graph.OpenPostFragment, question: string, invented: boolean): Row<'answers'>[] {
  const { id, body, lang, speaksAs, municipality, network, writtenAt, isAccepted } = post
  if (!body) return []
  const row = { id, question, body, lang, speaks_as: speaksAs, written_at: writtenAt, accepted: isAccepted, invented }
  return [{ ...row, municipality: municipality?.slug, network: network?.code }]
}

const numbersOf = (commitments: readonly { number: number }[]) => commitments.map(({ number }) => number)

/** A text, where it is written in this language and not in another one for want of it. */
const own = (lang: string, text: { text: string; lang: string } | undefined) => (text?.lang === lang ? text.text : null)
