import type { ActiveFilter } from '../../components/active-filters/active-filters.tsx'
import { type Lang, languageNames, languages } from '../../language/languages.ts'
import { wordsFor } from '../../language/words.server.ts'
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
  const language = languages.find(each => each === filter.language)
  const { search, commitment, network, municipality, series } = filter
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
    language && { name: 'language', value: language, label: languageNames[language], lang: language },
    municipality && {
      name: 'municipality',
      value: municipality,
      label: municipalities.find(({ slug }) => slug === municipality)?.name ?? municipality,
    },
    series && { name: 'series', value: series, label: t('filter.oneSeries') },
  ]
  return filters.filter(one => Boolean(one)) as ActiveFilter[]
}
