import type { Texts } from '../../../shared/language.ts'
import type { Story } from './story.ts'

const dayLength = 86_400_000
const comers = ['calgary', 'edmonton', 'lethbridge', 'grande-prairie', 'st-albert', 'brooks', 'wood-buffalo']

const text: Texts = {
  en: 'Demonstration text: these minutes are invented. Nobody met, and nothing was undertaken.',
  fr: 'Texte de démonstration : ce compte rendu est inventé. Personne ne s’est réuni, et rien n’a été convenu.',
  ar: 'نص تجريبي: هذا المحضر مختلق. لم يجتمع أحد ولم يُتعهَّد بشيء.',
  vi: 'Nội dung minh họa: biên bản này được đặt ra. Không có ai họp và không ai nhận việc gì.',
}
const decision: Texts = {
  en: 'Demonstration: the next workshop begins with what is open.',
  fr: 'Démonstration : le prochain atelier commence par ce qui reste ouvert.',
}
const item: Texts = {
  en: 'Demonstration: bring the list of languages that residents speak',
  fr: 'Démonstration : apporter la liste des langues parlées dans la population',
}

/** What is invented of workshops that are over: numbers by municipality, and minutes of the first. */
export function afterwardsOf(workshops: readonly Story[], now: Date) {
  const over = workshops.filter(({ endsAt }) => endsAt < now)
  const [first] = over
  return {
    records: over.map(({ slug, endsAt }) => ({ event: slug, revision: 1, recordedAt: endsAt })),
    counts: over.flatMap(({ slug }, at) =>
      comers.flatMap((municipality, index) => {
        const count = (index * 3 + at * 2 + 1) % 5
        return count > 0 ? [{ event: slug, municipality, count }] : []
      }),
    ),
    minutes: first
      ? [{ event: first.slug, revision: 1, text, writtenAt: first.endsAt, publishedAt: first.endsAt }]
      : [],
    decisions: first ? [{ event: first.slug, number: 1, text: decision, commitments: [3] }] : [],
    items: first
      ? [
          {
            id: 'demonstration-action-item',
            event: first.slug,
            position: 0,
            text: item,
            municipality: 'calgary',
            owner: 'Demonstration role',
            dueOn: new Date(now.getTime() + 60 * dayLength).toISOString().slice(0, 10),
            status: 'OPEN' as const,
            reason: null,
            settledAt: null,
          },
        ]
      : [],
  }
}
