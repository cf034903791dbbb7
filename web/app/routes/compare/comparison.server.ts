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
  /** Few indicators: nothing to lay beside full assessments. */
  | { kind: 'snapshot'; assessedOn: string | null }
  | { kind: 'otherEdition'; code: string; edition: string }
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
  const { model } = question
  const answer = await execute(args, ComparePageDocument, { slugs: [...question.chosen], peers, model })
  const compared = subjectIn(answer, 'compared')
  // no such edition, unless nobody answered
  if (!answer.data.maturityModel && answer.failed.size === 0) throw new Response(null, { status: 404 })
  const { data, failed } = answer

  const found = new Set(compared.map(({ slug }) => slug))
  return {
    question,
    unknown: question.chosen.filter(slug => !found.has(slug)),
    elements: data.maturityModel?.elements ?? [],
    highest: data.maturityModel?.levels.length ?? 0,
    /** None where nobody can tell them. */
    commitments: data.commitments ?? [],
    places: compared.map(
      (each): Place => ({
        slug: each.slug,
        name: each.name,
        province: each.province,
        population: each.population,
        levels: failed.has('compared.maturity') ? { kind: 'unavailable' } : levelsOf(each, model),
        statuses: data.commitments && each.commitmentProgress && statusesOf(each.commitmentProgress, data.commitments),
      }),
    ),
    within: answer.data.peerGroup?.includes ?? [],
    group: subjectIn(answer, 'peerGroup'),
    isInvented: isInvented(data),
    isWhole: failed.size === 0,
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

function levelsOf({ maturity, assessments, commitmentProgress }: Compared, model: string): PlaceLevels {
  if (!maturity) {
    const other = assessments?.find(one => one.status === 'PUBLISHED' && one.model.code !== model)
    if (other) return { kind: 'otherEdition', ...other.model }
    // No assessment is no failure, unless everything of the same neighbour is missing.
    return { kind: commitmentProgress ? 'none' : 'unavailable' }
  }
  if (maturity.assessment?.mode === 'SNAPSHOT') return { kind: 'snapshot', assessedOn: maturity.assessedOn }
  const byElement = new Map(maturity.elements.map(({ element, level }) => [element, level]))
  return { kind: 'levels', byElement, overall: maturity.overallLevel, assessedOn: maturity.assessedOn }
}

type Progress = NonNullable<Compared['commitmentProgress']>

function statusesOf({ byCommitment }: Progress, commitments: readonly { number: number }[]) {
  return commitments.map(({ number }) => byCommitment.find(each => each.number === number)?.status ?? null)
}

/** One invented part makes the whole picture a demonstration. */
function isInvented({ compared, peerGroup }: ComparePageQuery) {
  return (
    (peerGroup?.maturity?.invented ?? false) ||
    (compared ?? []).some(
      ({ maturity, progress }) => maturity?.assessment?.invented || progress?.nodes.some(report => report.invented),
    )
  )
}
