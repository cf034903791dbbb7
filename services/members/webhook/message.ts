import type { Texts } from '../../shared/language.ts'
import type { ActivityRow, WebhookDeliveryRow } from '../database/tables.ts'

type Told = {
  delivery: Pick<WebhookDeliveryRow, 'messageId' | 'event' | 'isReplay' | 'at'>
  activity: ActivityRow | null
  municipality: { slug: string; name: Texts } | null
  origin: string
}

const types = { NEWS_PUBLISHED: 'news.published', NEWS_WITHDRAWN: 'news.withdrawn', PING: 'ping' } as const

const messageIdOf = (activity: string, event: 'published' | 'withdrawn') => `${activity}-${event}`

/** What is sent, as JSON. Of news that do not hold any more it repeats no words. */
export function messageOf({ delivery, activity, municipality, origin }: Told) {
  const { messageId, event, isReplay, at } = delivery
  return JSON.stringify({
    id: messageId,
    type: types[event],
    timestamp: (event === 'NEWS_PUBLISHED' && activity ? activity.at : at).toISOString(),
    replay: isReplay,
    data: activity && {
      kind: activity.kind,
      at: activity.at.toISOString(),
      municipality,
      ...(event === 'NEWS_PUBLISHED'
        ? { summary: activity.summary }
        : { withdraws: messageIdOf(activity.id, 'published') }),
      url: `${origin}/en${activity.url}`,
      commitments: activity.commitments,
      invented: activity.invented,
    },
  })
}
