import type { FoundValue } from '../../components/found-text/found-text.tsx'
import type { SearchPageQuery } from '../../graphql/generated/graphql.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeDay, writeLanguage, writeList } from '../../language/write.ts'
import { writeWhen } from '../events/when.ts'
import type { Group } from './question.ts'

/** One thing that was found, whatever it is. */
export interface Find {
  to: string
  title: FoundValue
  excerpt: FoundValue | null
  /** What kind of thing it is, of when, in which languages. */
  facts: string[]
  invented: boolean
}

const plain = (text: string, lang = '', dir = ''): FoundValue => ({ lang, dir, parts: [{ text, isFound: false }] })

/** What was found in each group, as lines of the page. */
export function findsOf(lang: string | undefined, data: SearchPageQuery): Record<Group, Find[]> {
  const t = wordsFor(lang, 'search')
  const terms = wordsFor(lang, 'terms')
  const to = (path: string) => `/${lang}${path}`
  return {
    municipalities: (data.municipalities?.edges ?? []).map(({ node, found }) => ({
      to: to(`/municipalities/${node.slug}`),
      title: found?.title ?? plain(node.slug),
      excerpt: null,
      facts: [terms(`municipalityKind.${node.kind}`), terms(`province.${node.province}`)],
      invented: false,
    })),
    progressReports: (data.progressReports?.edges ?? []).map(({ node, found }) => ({
      to: to(`/progress/${node.id}`),
      title: plain(t('period', { municipality: node.municipality.name.text, period: node.period })),
      excerpt: found?.excerpt ?? null,
      facts: [
        node.commitment
          ? t('commitment', { number: node.commitment.number, title: node.commitment.title.text })
          : t('action'),
      ],
      invented: node.invented,
    })),
    events: (data.events?.edges ?? []).map(({ node, found }) => ({
      to: to(`/events/${node.slug}`),
      title: found?.title ?? plain(node.slug),
      excerpt: found?.excerpt ?? null,
      facts: [terms(`eventKind.${node.kind}`), writeWhen(lang, node).date],
      invented: node.invented,
    })),
    resources: (data.resources?.edges ?? []).map(({ node, found }) => ({
      to: to(`/library/${node.slug}`),
      title: found?.title ?? plain(node.slug),
      excerpt: found?.excerpt ?? null,
      facts: [
        terms(`resourceKind.${node.kind}`),
        ...(node.year ? [String(node.year)] : []),
        writeList(
          lang,
          node.languages.map(tag => writeLanguage(lang, tag)),
        ),
      ],
      invented: node.invented,
    })),
    discussions: (data.discussions?.edges ?? []).map(({ node, found }) => ({
      to: to(`/discussions/${node.id}`),
      title: found?.title ?? plain(node.id),
      excerpt: found?.excerpt ?? null,
      facts: [writeDay(lang, node.askedAt.slice(0, 10))],
      invented: node.invented,
    })),
  }
}
