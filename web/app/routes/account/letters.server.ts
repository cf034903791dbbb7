import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { ChooseLettersDocument, type LetterTopic } from '../../graphql/generated/graphql.ts'
import { flashing } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'

export const letterTopics = [
  'REMINDERS',
  'INVITATIONS',
  'CHANGES',
  'MINUTES',
  'POLLS',
  'QUESTIONS',
  'FOLLOWED',
] as const satisfies readonly LetterTopic[]

/** Which letters somebody wants, in which language and by which clock. */
export async function chooseLetters(args: ActionFunctionArgs, form: FormData) {
  const said = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' && value ? value : null
  }
  const wanted = form.getAll('topic')
  const input = {
    topics: letterTopics.filter(topic => wanted.includes(topic)),
    language: said('language'),
    timeZone: said('timeZone'),
  }
  const answer = await unlessSignedOut(execute(args, ChooseLettersDocument, { input }))
  if (!answer) throw signInFirst(args)
  const [problem] = answer.data.chooseLetters.userErrors
  if (problem) return wrong(args, { deed: 'letters' as const, address: null, problem: problem.message })
  return redirect(`/${args.params['lang']}/account#letters`, { status: 303, headers: await flashing('lettersChosen') })
}
