import type { LoaderFunctionArgs } from '@remix-run/node'
import { type Answer, execute, refusal } from '../../graphql/execute.server.ts'
import { SideBySidePageDocument, type SideBySidePageQuery } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { networkAndProvince } from './address.ts'

export interface Cursors {
  after: string | null
  afterReports: string | null
}

type Model = NonNullable<SideBySidePageQuery['maturityModel']>

/** One page of both tables, not yet in words. */
export async function loadSideBySide(args: LoaderFunctionArgs, cursors: Cursors) {
  const { network, province, model } = networkAndProvince(new URL(args.request.url).searchParams)
  const group = { network, ...(province && { province: [province] }) }
  const answer: Answer<SideBySidePageQuery> = await execute(args, SideBySidePageDocument, { group, model, ...cursors })
  const wrong = [...answer.failed.values()].find(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')
  if (wrong) throw refusal([wrong])

  if (!answer.data.maturityModel && answer.failed.size === 0) throw new Response(null, { status: 404 })
  const { size, namedAssessments, reporting } = subjectIn(answer, 'peerGroup')
  const elements: Model['elements'] = answer.data.maturityModel?.elements ?? []
  const commitments = answer.data.commitments ?? []
  const isLevelsMissing = !namedAssessments || elements.length === 0
  const isStatusesMissing = !reporting || commitments.length === 0 || answer.failed.size > 0
  return {
    size,
    edition: answer.data.maturityModel?.edition ?? '',
    highest: answer.data.maturityModel?.levels.length ?? 0,
    models: answer.data.maturityModels ?? [],
    model,
    elements,
    commitments,
    levels: isLevelsMissing
      ? null
      : {
          total: namedAssessments.totalCount,
          page: namedAssessments.pageInfo,
          rows: namedAssessments.nodes.map(({ municipality, assessedOn, mode, invented, elements: reached }) => ({
            ...municipality,
            assessedOn,
            mode,
            invented,
            levels: elements.map(({ code }) => reached.find(({ element }) => element === code)?.level ?? null),
          })),
        },
    statuses: isStatusesMissing
      ? null
      : {
          total: reporting.totalCount,
          page: reporting.pageInfo,
          rows: reporting.nodes.map(({ slug, name, commitmentProgress, reportedYears }) => ({
            slug,
            name,
            invented: reportedYears?.some(({ invented }) => invented) ?? false,
            statuses: commitments.map(
              ({ number }) => commitmentProgress?.byCommitment.find(each => each.number === number)?.status ?? null,
            ),
          })),
        },
  }
}

export type SideBySide = Awaited<ReturnType<typeof loadSideBySide>>
