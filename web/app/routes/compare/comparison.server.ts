import type { LoaderFunctionArgs } from '@remix-run/node'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { ProgressStatus } from '../../components/status-badge/progress-status.ts'
import { execute } from '../../graphql/execute.server.ts'
import { ComparePageDocument, type ComparePageQuery, type MunicipalityFilter } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { type Question, readQuestion } from './address.ts'

type Compared = NonNullable<ComparePageQuery['compared']>[number]

/** Why a municipality is drawn, or not. */
export type PlaceLevels =
  | { kind: 'levels'; byElement: ReadonlyMap<string, number>; overall: number | null; assessedOn: string | null }
  | { kind: 'none' }
  | { kind: 'otherEdition'; edition: string }
  | { kind: 'unavailable' }

export interface Place {
  slug: string
  name: LocalizedValue
  province: Compared['province']
  population: number | null
  levels: PlaceLevels
  /** In the order of the commitments; null where the answer is missing. */
  statuses: (ProgressStatus | null)[] | null
}

export type Comparison = Awaited<ReturnType<typeof loadComparison>>

/** What page and CSV have in common: one operation, and nothing yet in words. */
export async function loadComparison(args: LoaderFunctionArgs) {
  const question = readQuestion(new URL(args.request.url).searchParams)
  const peers = filterOf(question)
  const answer = await execute(args, ComparePageDocument, { slugs: [...question.chosen], peers })
  const compared = subjectIn(answer, 'compared')
  const { data, failed } = answer

  const found = new Set(compared.map(({ slug }) => slug))
  return {
    question,
    unknown: question.chosen.filter(slug => !found.has(slug)),
    elements: data.maturityModel?.elements ?? [],
    /** None where nobody can tell them. */
    commitments: data.commitments ?? [],
    places: compared.map(
      (each): Place => ({
        slug: each.slug,
        name: each.name,
        province: each.province,
        population: each.population,
        levels: failed.has('compared.maturity') ? { kind: 'unavailable' } : levelsOf(each, data.maturityModel?.code),
        statuses: data.commitments && each.commitmentProgress && statusesOf(each.commitmentProgress, data.commitments),
      }),
    ),
    within: question.chosen.filter(slug => data.peers?.nodes.some(peer => peer.slug === slug)),
    group: subjectIn(answer, 'peerGroup'),
    isInvented: isInvented(data),
    isWhole: failed.size === 0,
    choices: [data.atlantic, data.quebec, data.ontario, data.west].flatMap(choices => choices?.nodes ?? []),
  }
}

function filterOf({ chosen, group }: Question): MunicipalityFilter {
  const { network, isSimilar, population, province, kind, years } = group
  return {
    network,
    ...(isSimilar && { sameSizeAs: chosen[0] }),
    ...(population.length > 0 && { population: [...population] }),
    ...(province.length > 0 && { province: [...province] }),
    ...(kind.length > 0 && { kind: [...kind] }),
    ...(years.length > 0 && { memberFor: [...years] }),
  }
}

function levelsOf({ maturity, commitmentProgress }: Compared, model: string | undefined): PlaceLevels {
  // No assessment is no failure, unless everything of the same neighbour is missing.
  if (!maturity) return { kind: commitmentProgress ? 'none' : 'unavailable' }
  const edition = maturity.assessment?.model
  if (edition && edition.code !== model) return { kind: 'otherEdition', edition: edition.edition }
  const byElement = new Map(maturity.elements.map(({ element, level }) => [element, level]))
  return { kind: 'levels', byElement, overall: maturity.overallLevel, assessedOn: maturity.assessedOn }
}

type Progress = NonNullable<Compared['commitmentProgress']>

function statusesOf({ byCommitment }: Progress, commitments: readonly { number: number }[]) {
  return commitments.map(({ number }) => byCommitment.find(each => each.number === number)?.status ?? null)
}

/** One invented part makes the whole picture a demonstration. */
function isInvented({ compared, peers }: ComparePageQuery) {
  return (
    [...(compared ?? []), ...(peers?.nodes ?? [])].some(({ maturity }) => maturity?.assessment?.invented) ||
    compared?.some(({ progress }) => progress?.nodes.some(report => report.invented))
  )
}
