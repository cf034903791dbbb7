import type { EditResourcePageQuery } from '../../graphql/generated/graphql.ts'
import { isLang, type Lang, languages } from '../../language/languages.ts'
import { licences, otherLicence } from './choices.ts'
import type { Draft, TextName } from './draft.ts'

type Item = NonNullable<EditResourcePageQuery['resource']>

/** A thing is most often in the language that its page is written in. */
export const likeliestLanguage = (lang: string): Lang => (isLang(lang) ? lang : 'en')

/** The portal's own languages first, in their order. */
const rank = (tag: string) => (isLang(tag) ? languages.indexOf(tag) : languages.length)

/** An item as the form holds it. */
export function draftOf(item: Item): Draft {
  const said: Record<TextName, readonly { lang: string; text: string }[]> = {
    title: item.allTitles,
    summary: item.allSummaries,
    ...item.allTexts,
  }
  const names = Object.keys(said) as TextName[]
  const langs = [...new Set(names.flatMap(name => said[name].map(({ lang }) => lang)))]
  const { licence } = item
  const isOther = Boolean(licence && !licences[licence])
  return {
    texts: langs
      .sort((one, other) => rank(one) - rank(other))
      .map(lang => ({
        lang,
        ...Object.fromEntries(names.map(name => [name, said[name].find(each => each.lang === lang)?.text])),
      })),
    phone: item.service?.phone ?? undefined,
    email: item.service?.email ?? undefined,
    url: item.url ?? undefined,
    author: item.author ?? undefined,
    licence: isOther ? otherLicence : (licence ?? undefined),
    otherLicence: isOther ? (licence ?? undefined) : undefined,
    languages: item.languages.filter(isLang),
    otherLanguages: item.languages.filter(tag => !isLang(tag)).join(', ') || undefined,
    year: item.year?.toString(),
    province: item.province ?? undefined,
    audience: item.audience,
    commitments: item.commitments.map(({ number }) => String(number)),
    indicators: item.indicators,
  }
}
