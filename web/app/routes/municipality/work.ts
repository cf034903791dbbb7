import type {
  MaturityOnRecordFragment,
  MunicipalityPageQuery,
  MunicipalityWorkFragment,
  Umbrella,
} from '../../graphql/generated/graphql.ts'
import { writeDay } from '../../language/write.ts'

const umbrellas = ['GUARDIAN', 'ORGANIZATION', 'COMMUNITY'] as const satisfies readonly Umbrella[]

/** The ten commitments under their umbrellas; null when the neighbour that keeps them does not answer. */
export function writeCommitments(
  lang: string | undefined,
  { commitmentProgress, progress }: MunicipalityWorkFragment,
  commitments: MunicipalityPageQuery['commitments'],
) {
  if (!commitmentProgress || !commitments) return null
  const standings = new Map(commitmentProgress.byCommitment.map(standing => [standing.number, standing]))
  return umbrellas.map(umbrella => ({
    umbrella,
    commitments: commitments
      .filter(commitment => commitment.umbrella === umbrella)
      .map(({ number, title }) => {
        const { status = null, publishedAt = null } = standings.get(number) ?? {}
        const report = progress?.nodes.find(({ commitment }) => commitment?.number === number)
        return {
          number,
          title,
          status,
          published: publishedAt && writeDay(lang, publishedAt),
          invented: report?.invented ?? false,
          url: report ? `/progress/${report.id}` : `/commitments/${number}`,
        }
      }),
  }))
}

export function writeReports(lang: string | undefined, progress: NonNullable<MunicipalityWorkFragment['progress']>) {
  return progress.nodes.slice(0, 3).map(({ id, commitment, period, status, summary, invented, publishedAt }) => {
    return {
      id,
      number: commitment?.number ?? 0,
      period,
      status,
      summary,
      invented,
      published: writeDay(lang, publishedAt),
    }
  })
}

export function writeMaturity(lang: string | undefined, maturity: MaturityOnRecordFragment) {
  const { overallLevel, assessedOn, elements, assessment } = maturity
  if (!assessment) return null
  const { id, model, invented, mode, isNamed } = assessment
  const levelName = (level: number) => model.levels.find(each => each.number === level)?.name ?? null
  return {
    id,
    invented,
    isSnapshot: mode === 'SNAPSHOT',
    isNamed,
    code: model.code,
    edition: model.edition,
    model: model.name,
    highest: model.levels.length,
    assessed: assessedOn && writeDay(lang, assessedOn),
    overall: overallLevel === null ? null : { level: overallLevel, name: levelName(overallLevel) },
    elements: model.elements.map(({ code, name }) => {
      const level = elements.find(({ element }) => element === code)?.level ?? null
      return { code, name, level, levelName: level === null ? null : levelName(level) }
    }),
  }
}
