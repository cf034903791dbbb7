import { type ActionFunctionArgs, data } from '@remix-run/node'

/** Answers a form that cannot be taken as it is. The title of the page then begins with that, scripts or not. */
export function wrong<Answer>({ context }: Pick<ActionFunctionArgs, 'context'>, answer: Answer) {
  context.isWrong = true
  return data(answer, { status: 422 })
}
