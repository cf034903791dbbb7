import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { wordsFor } from '../../language/words.server.ts'
import { writeLanguage } from '../../language/write.ts'
import { audiences, isProvince } from '../share-resource/choices.ts'
import { type FacetName, kinds } from './filter.ts'

interface Label {
  label: string
  lang?: string
}

/** How the values of the facets are called in the language of the page. */
export function labelsFor(lang: string | undefined, commitments: ReadonlyMap<number, { title: LocalizedValue }>) {
  const terms = wordsFor(lang, 'terms')
  const t = wordsFor(lang, 'library')

  return (name: FacetName, value: string): Label => {
    if (name === 'lang') return { label: writeLanguage(lang, value) }
    const kind = kinds.find(each => name === 'kind' && each === value)
    if (kind) return { label: terms(`resourceKind.${kind}`) }
    const audience = audiences.find(each => name === 'audience' && each === value)
    if (audience) return { label: terms(`resourceAudience.${audience}`) }
    if (name === 'province') return { label: isProvince(value) ? terms(`province.${value}`) : value }
    if (name === 'year') return { label: value }
    const title = commitments.get(Number(value))?.title
    if (!title) return { label: `${t('commitment')} ${value}` }
    return { label: `${value}. ${title.text}`, ...(title.lang !== lang && { lang: title.lang }) }
  }
}
