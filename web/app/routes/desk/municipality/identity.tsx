import { Link } from '@remix-run/react'
import { Facts } from '../../../components/facts/facts.tsx'
import { LocalizedName } from '../../../components/localized-text/localized-text.tsx'
import { PartialDate } from '../../../components/partial-date/partial-date.tsx'
import { useWords } from '../../../language/words.ts'
import { addressOf } from './deed.ts'
import type { WrittenIdentity, WrittenMunicipality } from './written.ts'

/** What it was called, where it lies and what it became: one address through all of it. */
export function Identity({ municipality }: { municipality: WrittenMunicipality }) {
  const { t, lang } = useWords('keeping')
  const { slug } = municipality
  return (
    <section className="stack" aria-labelledby="identity">
      <h2 id="identity">{t('identity')}</h2>
      <IdentityFacts identity={municipality} address={slug} />
      <p className="keeping-actions">
        {(['rename', 'place', 'merge'] as const).map(deed => (
          <Link key={deed} to={`/${lang}${addressOf(slug, deed)}`}>
            {t(`deed.${deed}`)}
          </Link>
        ))}
      </p>
    </section>
  )
}

interface IdentityFactsProps {
  identity: WrittenIdentity
  address?: string
  /** Where no heading says it. */
  withName?: boolean
}

export function IdentityFacts({ identity, address, withName = false }: IdentityFactsProps) {
  const { t, lang } = useWords('keeping')
  const { name, formerNames, upperTier, lowerTier, mergedInto, mergedOn } = identity
  const named = (one: NonNullable<typeof upperTier>) => (
    <Link key={one.slug} to={`/${lang}${addressOf(one.slug)}`}>
      <LocalizedName value={one.name} />
    </Link>
  )
  return (
    <Facts
      facts={[
        ...(address ? [{ label: t('address'), value: <code dir="ltr">{address}</code> }] : []),
        ...(withName ? [{ label: t('name'), value: <LocalizedName value={name} /> }] : []),
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
        { label: t('field.upperTier'), value: upperTier ? named(upperTier) : t('none') },
        ...(lowerTier.length > 0
          ? [{ label: t('lowerTier'), value: <span className="keeping-names">{lowerTier.map(named)}</span> }]
          : []),
        ...(mergedInto
          ? [
              {
                label: t('mergedInto'),
                value: (
                  <>
                    {named(mergedInto)} (<PartialDate date={mergedOn} />)
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
