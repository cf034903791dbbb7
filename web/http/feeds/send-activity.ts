import { ActivityFeedDocument } from '../../app/graphql/generated/graphql.ts'
import { activityFeed } from './activity.ts'
import type { Exchange } from './exchange.ts'
import { Refusal, unanswered } from './refusal.ts'

/** The latest news: all, of one municipality, or on one commitment. */
export async function sendActivity({ ask, asked, lang, origin, response }: Exchange) {
  const slug = asked('municipality')
  const number = commitmentIn(asked('commitment'))
  const variables = {
    filter: { ...(slug ? { municipality: slug } : {}), ...(number ? { commitment: number } : {}) },
    municipality: slug ?? '',
    ofMunicipality: slug !== undefined,
    commitment: number ?? 0,
    ofCommitment: number !== undefined,
  }
  const { activity, municipality, commitment } = await ask(ActivityFeedDocument, variables, lang)
  if (!activity) throw unanswered()
  if (slug && !municipality) throw new Refusal(404, t => t('refusal.noMunicipality'))
  if (number && !commitment) throw unknownCommitment()

  const names = [municipality?.name.text, commitment?.title.text].filter(name => name !== undefined)
  const parameters = new URLSearchParams({
    lang,
    ...(slug ? { municipality: slug } : {}),
    ...(number ? { commitment: String(number) } : {}),
  })
  response.type('application/atom+xml')
  response.send(activityFeed(activity.nodes, { lang, origin, parameters, names }))
}

function commitmentIn(text: string | undefined) {
  if (text === undefined) return undefined
  if (!/^[1-9]\d?$/.test(text)) throw unknownCommitment()
  return Number(text)
}

const unknownCommitment = () => new Refusal(404, t => t('refusal.noCommitment'))
