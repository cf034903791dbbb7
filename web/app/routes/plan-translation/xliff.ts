import type { LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { PlanXliffDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { cachingOf } from '../../session/caching.server.ts'

/** The plan beside its translation, as a file for translators. */
export async function loader(args: LoaderFunctionArgs) {
  const { id = '', target = '' } = args.params
  const plan = subjectIn(await execute(args, PlanXliffDocument, { id, lang: target }), 'actionPlan')
  return new Response(plan.xliff, {
    headers: {
      'Cache-Control': await cachingOf(args.request, args.context),
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="plan-${target}.xlf"`,
    },
  })
}
