import { Link } from '@remix-run/react'
import { type Fact, Facts } from '../../../components/facts/facts.tsx'
import { LocalizedName } from '../../../components/localized-text/localized-text.tsx'
import { PartialDate } from '../../../components/partial-date/partial-date.tsx'
import { useWords } from '../../../language/words.ts'
import { addressOf, identityDeeds } from './deed.ts'
import type { WrittenIdentity, WrittenMunicipality } from './written.ts'

/** What it is, what it was called, where it lies and what it became: one address through all of it. */
export function Identity({ municipality }: { municipality: WrittenMunicipality }) {
  const { t, lang } = useWords('keeping')
  const { slug, keeping, formerNames, lowerTier, mergedInto, mergedOn } = municipality
  const facts = useIdentityFacts(municipality.identity)
  return (
    <section className="stack" aria-labelledby="identity">
      <h2 id="identity">{t('identity')}</h2>
      <Facts
        facts={[
          { label: t('address'), value: <code dir="ltr">{slug}</code> },
          {
            label: t('formerNames'),
            value:
              formerNames.length === 0
                ? t('none')
                : formerNames.map(({ name, until }) => (
                    <div key={`${name.text} ${until?.machine}`}>
                      <LocalizedName value={name} /> ({t('until')} <PartialDate date={until} />)
                    </div>
                  )),
          },
          ...facts,
          ...(lowerTier.length > 0
            ? [
                {
                  label: t('lowerTier'),
                  value: (
                    <span className="keeping-names">
                      {lowerTier.map(one => (
                        <Named key={one.slug} municipality={one} />
                      ))}
                    </span>
                  ),
                },
              ]
            : []),
          ...(mergedInto
            ? [
                {
                  label: t('mergedInto'),
                  value: (
                    <>
                      <Named municipality={mergedInto} /> (<PartialDate date={mergedOn} />)
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {keeping.identity && (
        <p className="keeping-actions">
          {identityDeeds.map(deed => (
            <Link key={deed} to={`/${lang}${addressOf(slug, deed)}`}>
              {t(`deed.${deed}`)}
            </Link>
          ))}
        </p>
      )}
    </section>
  )
}

/** The same with the name, beside what a second officer wrote. */
export function IdentityFacts({ identity }: { identity: WrittenIdentity }) {
  const { t } = useWords('keeping')
  const facts = useIdentityFacts(identity)
  return <Facts facts={[{ label: t('name'), value: <LocalizedName value={identity.name} /> }, ...facts]} />
}

function useIdentityFacts({ kind, province, population, place, upperTier }: WrittenIdentity): Fact[] {
  const { t } = useWords('keeping')
  const { t: terms } = useWords('terms')
  return [
    { label: t('field.kind'), value: terms(`municipalityKind.${kind}`) },
    { label: t('field.province'), value: terms(`province.${province}`) },
    { label: t('field.population'), value: population ?? t('none') },
    { label: t('place'), value: place ? <bdi dir="ltr">{place}</bdi> : t('noPlace') },
    { label: t('field.upperTier'), value: upperTier ? <Named municipality={upperTier} /> : t('none') },
  ]
}

function Named({ municipality: { slug, name } }: { municipality: NonNullable<WrittenIdentity['upperTier']> }) {
  const { lang } = useWords('keeping')
  return (
    <Link to={`/${lang}${addressOf(slug)}`}>
      <LocalizedName value={name} />
    </Link>
  )
}
