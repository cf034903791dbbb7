import type { LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { MaturityFileDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { cachingOf } from '../../session/caching.server.ts'

/** An edition in the format in which others are added. */
export async function loader(args: LoaderFunctionArgs) {
  const answer = await execute(args, MaturityFileDocument, { code: args.params['code'] ?? '' })
  const { code, file } = subjectIn(answer, 'maturityModel')
  return new Response(file, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${code}.json"`,
      'Cache-Control': await cachingOf(args.request, args.context),
      'X-Robots-Tag': 'noindex',
    },
  })
}
