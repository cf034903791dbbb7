import { type Answer, refusal } from './execute.server.ts'

/**
 * What a page is about, by its name in the answer: without it there is no page. It does not exist, unless it or anything
 * below it could not be answered.
 */
export function subjectIn<Result, Name extends keyof Result & string>({ data, failed }: Answer<Result>, name: Name) {
  const subject = data[name]
  if (subject !== null && subject !== undefined) return subject as NonNullable<Result[Name]>

  const faults = [...failed].filter(([path]) => path === name || path.startsWith(`${name}.`)).map(([, error]) => error)
  throw faults.length > 0 ? refusal(faults) : new Response(null, { status: 404 })
}
