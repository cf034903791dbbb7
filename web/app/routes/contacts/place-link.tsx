import { Link } from '@remix-run/react'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { Province } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

/** A municipality in a list of the desk. */
export function PlaceLink({
  place: { slug, name, province },
}: {
  place: { slug: string; name: LocalizedValue; province: Province }
}) {
  const { t, lang } = useWords('terms')
  return (
    <>
      <Link to={`/${lang}/municipalities/${slug}`}>
        <LocalizedName value={name} />
      </Link>{' '}
      <span className="soft small">{t(`province.${province}`)}</span>
    </>
  )
}
