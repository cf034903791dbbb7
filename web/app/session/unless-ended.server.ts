import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Answer } from '../graphql/execute.server.ts'
import { subjectIn } from '../graphql/subject.server.ts'
import { isAfterAction } from './sign-in-first.server.ts'

/**
 * What a page is about. Null where its session ended while a form was written, and strangers do not find it: the page shows what was written
 * then, and nothing else.
 */
export function subjectUnlessEnded<Result extends { viewer?: unknown }, Name extends keyof Result & string>(
  args: Pick<LoaderFunctionArgs, 'request'>,
  answer: Answer<Result>,
  name: Name,
) {
  const isStranger = !answer.data.viewer && !answer.failed.has('viewer')
  const isWritten = args.request.method !== 'GET' || isAfterAction(args)
  return isStranger && isWritten && !answer.data[name] ? null : subjectIn(answer, name)
}
