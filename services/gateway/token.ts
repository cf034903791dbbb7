import { z } from 'zod'
import { readEnvironment } from '../shared/environment.ts'
import { endInOneLine } from '../shared/one-line.ts'
import { bearerOf } from './bearer.ts'
import { portalSecret } from './secret.ts'

const question = JSON.stringify({ query: '{ viewer { person { email } } }' })
const answerShape = z.object({
  data: z.object({ viewer: z.object({ person: z.object({ email: z.string().nullable() }) }).nullable() }).nullish(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }).partial().optional() })).optional(),
})

/** Whether the running portal knows the account; undefined when none runs, or one that cannot tell. */
async function isKnown(token: string, port: number): Promise<boolean | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: question,
      redirect: 'error',
      signal: AbortSignal.timeout(2_000),
    })
    const { data, errors = [] } = answerShape.parse(await response.json())
    if (data?.viewer) return true
    if (errors.some(error => error.extensions?.code === 'UNAUTHENTICATED')) return false
    return data && errors.length === 0 ? false : undefined
  } catch {
    return undefined
  }
}

function end(line: string, exitCode: number) {
  console.error(line)
  process.exitCode = exitCode
}

await endInOneLine(async () => {
  const [given, ...rest] = process.argv.slice(2)
  if (!given || rest.length) return end('Usage: npm run --silent token -- EMAIL', 2)
  const email = z.email().safeParse(given.trim().toLowerCase()).data
  if (!email) return end(`${JSON.stringify(given)} is not an email address.`, 2)

  const settings = readEnvironment()
  const token = await bearerOf(portalSecret(settings), email)
  const known = await isKnown(token, settings.PORT)
  if (known === false)
    return end(`The portal on port ${settings.PORT} has no account ${email}, or signs with another SECRET.`, 1)
  if (known === undefined) console.error(`No portal answers on port ${settings.PORT}: the account was not checked.`)
  console.log(token)
})
