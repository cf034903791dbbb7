import type { FilterOfWebhookFragment, WebhookChoicesFragment } from '../../graphql/generated/graphql.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeList } from '../../language/write.ts'
import { choicesOf } from '../news/choices.server.ts'

type Question = Parameters<typeof choicesOf>[2]
const nothing: Question = { kind: null, province: null, commitment: null, municipality: null }

/** What the form offers. A municipality that was chosen is among it, however long the list is. */
export const choicesIn = (
  lang: string | undefined,
  { municipalities, commitments }: WebhookChoicesFragment,
  municipality: string | null = null,
) =>
  choicesOf(
    lang,
    { municipalities: municipalities?.nodes ?? [], commitments: commitments ?? [] },
    { ...nothing, municipality },
  )

/** Which news come, in one line. */
export function writeFilter(
  lang: string | undefined,
  { kind, province, municipality, commitment }: FilterOfWebhookFragment,
) {
  const terms = wordsFor(lang, 'terms')
  const t = wordsFor(lang, 'webhooks')
  const parts = [
    kind.length > 0 &&
      writeList(
        lang,
        kind.map(one => terms(`activityKind.${one}`)),
      ),
    province.length > 0 &&
      writeList(
        lang,
        province.map(one => terms(`province.${one}`)),
      ),
    municipality?.name.text,
    commitment && t('commitmentNumber', { number: String(commitment) }),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' · ') : t('everything')
}
