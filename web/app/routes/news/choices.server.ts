import { provinces } from '../../components/province-name/provinces.ts'
import { locales, isLang } from '../../language/languages.ts'
import { wordsFor } from '../../language/words.server.ts'
import type { ActiveFilter } from '../../components/active-filters/active-filters.tsx'
import type { NewsQuestion } from './filter.ts'

interface Known {
  municipalities: readonly { slug: string; name: { text: string } }[]
  commitments: readonly { number: number; title: { text: string; lang: string } }[]
}

/** What the news can be narrowed to, sorted as the language sorts. */
export function choicesOf(lang: string | undefined, { municipalities, commitments }: Known, question: NewsQuestion) {
  const terms = wordsFor(lang, 'terms')
  const t = wordsFor(lang, 'news')
  const order = new Intl.Collator(isLang(lang) ? locales[lang] : 'en')
  const titles = new Map(commitments.map(({ number, title }) => [number, title.text]))
  const places = municipalities.map(({ slug, name }) => ({ value: slug, label: name.text }))
  const asked = question.municipality
  const isListed = !asked || places.some(({ value }) => value === asked)

  return {
    provinces: provinces
      .map(code => ({ value: code, label: terms(`province.${code}`) }))
      .sort((one, other) => order.compare(one.label, other.label)),
    commitments: Array.from({ length: 10 }, (_, index) => index + 1).map(number => ({
      value: String(number),
      label: titles.has(number) ? `${number}. ${titles.get(number)}` : `${t('filter.commitment')} ${number}`,
    })),
    municipalities: [...places, ...(isListed ? [] : [{ value: asked, label: asked }])].sort((one, other) =>
      order.compare(one.label, other.label),
    ),
  }
}

/** What the address narrows the news to, each in words. */
export function activeFilters(
  lang: string | undefined,
  { kind, province, commitment, municipality }: NewsQuestion,
  choices: ReturnType<typeof choicesOf>,
): ActiveFilter[] {
  const terms = wordsFor(lang, 'terms')
  const labelOf = (options: readonly { value: string; label: string }[], value: string) =>
    options.find(option => option.value === value)?.label ?? value
  return [
    ...(kind ? [{ name: 'kind', value: kind, label: terms(`activityKind.${kind}`) }] : []),
    ...(province ? [{ name: 'province', value: province, label: terms(`province.${province}`) }] : []),
    ...(commitment
      ? [{ name: 'commitment', value: String(commitment), label: labelOf(choices.commitments, String(commitment)) }]
      : []),
    ...(municipality
      ? [{ name: 'municipality', value: municipality, label: labelOf(choices.municipalities, municipality) }]
      : []),
  ]
}
