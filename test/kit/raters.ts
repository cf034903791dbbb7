import { expect } from 'vitest'
import type { Portal } from './portal.ts'

const as = 'calgary@example.org'

/** Tokens of the letters to raters that are kept, newest first, each with its address. */
export async function raterTokens({ graph }: Pick<Portal, 'graph'>) {
  const mails = (await graph.signIn.localMail()) ?? []
  return mails.flatMap(({ to, text }) => {
    const token = /\/rate\?token=([\w-]+)/.exec(text)?.[1]
    return token ? [{ to, token }] : []
  })
}

/** Does something that must be taken. */
export async function take({ ask }: Portal, mutation: string, input: object, answer: string, asker?: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const { data, errors } = await ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} userErrors { code field message } } }`,
    { input },
    asker ? { as: asker } : {},
  )
  expect(errors).toBeUndefined()
  expect(data[mutation].userErrors).toEqual([])
  return data[mutation]
}

/** Calgary's two drafts: one with a round that is open, the older edition's with one that is over. All of it invented. */
export async function askRaters(portal: Portal) {
  const rounds = []
  for (const { model, mode } of [
    { model: 'hrmm-2011-draft', mode: 'FULL' },
    { model: 'hrmm-2012', mode: 'SNAPSHOT' },
  ]) {
    const { assessment } = await take(
      portal,
      'startAssessment',
      { municipality: 'calgary', model, mode },
      'assessment { id }',
      as,
    )
    const { round } = await take(portal, 'openRatingRound', { assessment: assessment.id }, 'round { id }', as)
    const emails = Array.from({ length: 6 }, (_, at) => `rater${at}@${model}.example`)
    await take(portal, 'inviteRaters', { round: round.id, group: 'STAFF', emails }, 'round { id }', as)
    rounds.push({ round: round.id as string, path: `/municipalities/calgary/assessment/${assessment.id}` })
  }
  const tokens = await raterTokens(portal)
  const [over, open] = rounds
  const used = tokens.filter(({ to }) => to.endsWith('@hrmm-2011-draft.example'))
  const asked = await portal.ask('query ($token: String!) { ratingSheet(token: $token) { asked } }', {
    token: used[0]?.token,
  })
  const codes: string[] = asked.data.ratingSheet.asked
  for (const [at, { token }] of used.entries()) {
    const ratings = codes.slice(0, 6).map((indicator, by) => ({
      indicator,
      rating: ['NOT_STARTED', 'IN_PROGRESS', 'MET', 'NOT_APPLICABLE', 'UNKNOWN'][(at * by) % 5],
      comment: at === 0 ? 'Invented by a test.' : '',
    }))
    await take(portal, 'rateIndicators', { token, ratings }, 'sheet { state }')
  }
  await take(portal, 'closeRatingRound', { round: over?.round }, 'round { id }', as)
  return {
    open: open?.path ?? '',
    closed: over?.path ?? '',
    token: tokens.find(({ to }) => to.endsWith('@hrmm-2012.example'))?.token ?? '',
    usedToken: used[0]?.token ?? '',
  }
}
