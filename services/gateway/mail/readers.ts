import type { Log } from '../../shared/log.ts'
import type { RequestHeaders } from '../../shared/subgraph.ts'
import type { Door } from '../door.ts'
import type { Credential } from '../sign-in/credential.ts'
import { readUnsubscribeToken } from './unsubscribe.ts'

const endMutation =
  'mutation EndLetters($person: ID!, $topic: LetterTopic!, $again: Boolean!) { endLetters(person: $person, topic: $topic, again: $again) }'
const muteMutation =
  'mutation MuteThing($person: ID!, $thing: ID!, $again: Boolean!) { muteThing(person: $person, thing: $thing, again: $again) }'
const rememberMutation =
  'mutation RememberLanguage($person: ID!, $lang: String!) { rememberLanguage(person: $person, lang: $lang) }'

type ReadersOptions = { doors: readonly Door[]; headers: () => Promise<RequestHeaders>; secret: string; log: Log }

/** What people who read letters say without signing in, and what is learnt of them where they do. */
export function createReaders({ doors, headers, secret, log }: ReadersOptions) {
  async function ask(query: string, variables: Record<string, unknown>) {
    const members = doors.find(({ name }) => name === 'members')
    const { data, errors } = (await members?.ask({ query, variables }, await headers())) ?? {}
    if (errors?.length) throw new Error(`Letters cannot be chosen: ${errors[0]?.message}`)
    return Object.values(data ?? {})[0] === true
  }

  return {
    /** What the letters are about that a link ends; null where the link is not ours. */
    topicOf: (token: string) => {
      const subscription = readUnsubscribeToken(token, secret)
      return subscription && { topic: subscription.topic, isOneThing: subscription.thing !== undefined }
    },
    /** Ends the letters that a link is about, or begins them again. */
    endLetters: async (token: string, { again }: { again: boolean }) => {
      const subscription = readUnsubscribeToken(token, secret)
      if (!subscription) return false
      const { person, topic, thing } = subscription
      return await (thing ? ask(muteMutation, { person, thing, again }) : ask(endMutation, { person, topic, again }))
    },
    /** Keeps the language in which somebody uses the portal, where it is another than before. */
    remember: async ({ personId: person, usedLang, tokenScope }: Credential, lang: string) => {
      if (lang === usedLang || tokenScope) return
      await ask(rememberMutation, { person, lang }).catch(error => log.warn({ err: error }, 'a language not kept'))
    },
  }
}
