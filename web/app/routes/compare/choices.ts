import { provinces } from '../../components/province-name/provinces.ts'
import type { ChoiceFragment } from '../../graphql/generated/graphql.ts'

export interface ProvinceChoices {
  province: ChoiceFragment['province']
  municipalities: { slug: string; name: string }[]
}

/** Municipalities under their provinces, by name. */
export function choicesOf(lang: string, all: readonly ChoiceFragment[]): ProvinceChoices[] {
  const order = new Intl.Collator(lang)
  return provinces.flatMap(province => {
    const municipalities = all
      .filter(each => each.province === province)
      .map(({ slug, name }) => ({ slug, name: name.text }))
      .sort((one, other) => order.compare(one.name, other.name))
    return municipalities.length > 0 ? [{ province, municipalities }] : []
  })
}
