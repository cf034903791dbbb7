import type { ActiveFilter } from '../../components/active-filters/active-filters.tsx'
import { isLang, type Lang } from '../../language/languages.ts'
import { wordsFor } from '../../language/words.server.ts'
import { nameOfSpoken } from './language-name.server.ts'
import { filterOf } from './question.ts'

/** What the calendar is narrowed to, as it can be taken out of the address again. */
export function activeFilters(
  lang: Lang,
  parameters: URLSearchParams,
  municipalities: readonly { slug: string; name: string }[],
): ActiveFilter[] {
  const filter = filterOf(parameters)
  const terms = wordsFor(lang, 'terms')
  const t = wordsFor(lang, 'events')
  const [kind] = filter.kind ?? []
  const [province] = filter.province ?? []
  const { search, commitment, network, language, municipality, series } = filter
  const filters: (ActiveFilter | '' | 0 | null | undefined)[] = [
    search && { name: 'q', value: search, label: search },
    kind && { name: 'kind', value: kind, label: terms(`eventKind.${kind}`) },
    commitment && {
      name: 'commitment',
      value: String(commitment),
      label: t('filter.commitmentNumber', { number: commitment }),
    },
    province && { name: 'province', value: province, label: terms(`province.${province}`) },
    network && { name: 'network', value: network, label: terms(`network.${network}`) },
    language && {
      name: 'language',
      // as it stands in the address: the link that takes it out looks for that
      value: parameters.get('language')?.trim() ?? language,
      label: nameOfSpoken(lang, language),
      lang: isLang(language) ? language : undefined,
    },
    municipality && {
      name: 'municipality',
      value: municipality,
      label: municipalities.find(({ slug }) => slug === municipality)?.name ?? municipality,
    },
    series && { name: 'series', value: series, label: t('filter.oneSeries') },
  ]
  return filters.filter(one => Boolean(one)) as ActiveFilter[]
}
