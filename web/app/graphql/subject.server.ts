import { type Answer, refusal } from './execute.server.ts'

/**
 * What a page is about, by its name in the answer: without it there is no page. It does not exist, unless it, or anything
 * below it, or a part of the network as a whole, did not answer.
 */
export function subjectIn<Result, Name extends keyof Result & string>({ data, failed }: Answer<Result>, name: Name) {
  const subject = data[name]
  if (subject !== null && subject !== undefined) return subject as NonNullable<Result[Name]>

  const own = [...failed].filter(([path]) => path === name || path.startsWith(`${name}.`)).map(([, error]) => error)
  const fault = own[0] ?? failed.get('')
  throw fault ? refusal([fault]) : new Response(null, { status: 404 })
}
