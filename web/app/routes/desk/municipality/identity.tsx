import { Link } from '@remix-run/react'
import { Badge } from '../../../components/badge/badge.tsx'
import { type Fact, Facts } from '../../../components/facts/facts.tsx'
import { LocalizedName } from '../../../components/localized-text/localized-text.tsx'
import { PartialDate } from '../../../components/partial-date/partial-date.tsx'
import { useWords } from '../../../language/words.ts'
import { addressOf, identityDeeds } from './deed.ts'
import { Earlier } from './earlier.tsx'
import { Recorded } from './recorded.tsx'
import type { WrittenFormerName, WrittenIdentity, WrittenMunicipality } from './written.ts'

/** What it is, what it was called, where it lies and what it became: one address through all of it. */
export function Identity({ municipality }: { municipality: WrittenMunicipality }) {
  const { t, lang } = useWords('keeping')
  const { slug, keeping, formerNames, lowerTier, mergedFrom, mergedInto, mergedOn, earlier } = municipality
  // what it would be without a membership is of no interest while it has one
  const knownAs = municipality.standing === municipality.identity.knownAs ? municipality.standing : null
  const facts = useIdentityFacts({ ...municipality.identity, knownAs })
  return (
    <section className="stack" aria-labelledby="identity">
      <h2 id="identity">{t('identity')}</h2>
      <Facts
        facts={[
          { label: t('address'), value: <code dir="ltr">{slug}</code> },
          ...facts.map(({ of: _, ...fact }) => fact),
          ...(lowerTier.length > 0 ? [{ label: t('lowerTier'), value: <All municipalities={lowerTier} /> }] : []),
          ...(mergedFrom.length > 0 ? [{ label: t('mergedFrom'), value: <All municipalities={mergedFrom} /> }] : []),
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
          {identityDeeds(mergedInto !== null).map(deed => (
            <Link key={deed} to={`/${lang}${addressOf(slug, deed)}`}>
              {t(`deed.${deed}`)}
            </Link>
          ))}
        </p>
      )}
      <Earlier
        records={earlier}
        render={record => (
          <IdentityFacts
            identity={record}
            beside={[municipality.identity, ...earlier][earlier.indexOf(record)]}
            more={[
              ...(record.mergedInto
                ? [{ label: t('mergedInto'), value: <Named municipality={record.mergedInto} /> }]
                : []),
              { label: t('field.source'), value: record.source ? <bdi>{record.source}</bdi> : t('noSource') },
              { label: t('recorded'), value: <Recorded at={record.recordedAt} by={record.recordedBy} /> },
            ]}
          />
        )}
      />
      {formerNames.length > 0 && (
        <>
          <h3>{t('formerNames')}</h3>
          <ul className="keeping-records" role="list">
            {formerNames.map(formerName => (
              <li key={formerName.id} className="keeping-record stack">
                <h4>
                  <LocalizedName value={formerName.name} />{' '}
                  {formerName.struck && <Badge tone="plain">{t('struck')}</Badge>}
                </h4>
                <FormerNameFacts formerName={formerName} isNamed />
                {keeping.identity && (
                  <p className="keeping-actions">
                    <Link to={`/${lang}${addressOf(slug, 'correctFormerName', { id: formerName.id })}`}>
                      {t('deed.correctFormerName')}
                    </Link>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface FormerNameFactsProps {
  formerName: WrittenFormerName
  /** Whether its name stands above. */
  isNamed?: boolean
}

/** What is said of an earlier name. */
export function FormerNameFacts({
  formerName: { name, until, source, reason },
  isNamed = false,
}: FormerNameFactsProps) {
  const { t } = useWords('keeping')
  return (
    <Facts
      facts={[
        ...(isNamed ? [] : [{ label: t('name'), value: <LocalizedName value={name} /> }]),
        { label: t('field.since'), value: <PartialDate date={until} /> },
        { label: t('field.source'), value: source ? <bdi>{source}</bdi> : t('noSource') },
        ...(reason ? [{ label: t('field.reason'), value: <bdi>{reason}</bdi> }] : []),
      ]}
    />
  )
}

interface IdentityFactsProps {
  identity: WrittenIdentity
  /** The next record: only what it says otherwise is shown. */
  beside?: WrittenIdentity | undefined
  more?: Fact[]
}

/** The facts with the name, beside what a second officer wrote or among what was said before. */
export function IdentityFacts({ identity, beside, more = [] }: IdentityFactsProps) {
  const { t } = useWords('keeping')
  const facts = [
    { of: 'name' as const, label: t('name'), value: <LocalizedName value={identity.name} /> },
    ...useIdentityFacts(identity),
  ]
  const isSaidAlike = (of: keyof WrittenIdentity) =>
    beside !== undefined && JSON.stringify(beside[of]) === JSON.stringify(identity[of])
  return <Facts facts={[...facts.filter(({ of }) => !isSaidAlike(of)).map(({ of: _, ...fact }) => fact), ...more]} />
}

type IdentityFact = Fact & { of: keyof WrittenIdentity }

function useIdentityFacts({ kind, province, population, place, upperTier, ...one }: WrittenIdentity): IdentityFact[] {
  const { t } = useWords('keeping')
  const { t: terms } = useWords('terms')
  return [
    { of: 'kind', label: t('field.kind'), value: terms(`municipalityKind.${kind}`) },
    { of: 'province', label: t('field.province'), value: terms(`province.${province}`) },
    { of: 'population', label: t('field.population'), value: population ?? t('none') },
    { of: 'place', label: t('place'), value: place ? <bdi dir="ltr">{place}</bdi> : t('noPlace') },
    { of: 'upperTier', label: t('field.upperTier'), value: upperTier ? <Named municipality={upperTier} /> : t('none') },
    ...(one.knownAs
      ? [{ of: 'knownAs' as const, label: t('field.knownAs'), value: terms(`standing.${one.knownAs}`) }]
      : []),
    { of: 'evidence', label: t('field.evidence'), value: one.evidence ? <bdi>{one.evidence}</bdi> : t('none') },
    ...(one.recordNote
      ? [{ of: 'recordNote' as const, label: t('field.recordNote'), value: <bdi>{one.recordNote}</bdi> }]
      : []),
  ]
}

type Place = NonNullable<WrittenIdentity['upperTier']>

const All = ({ municipalities }: { municipalities: readonly Place[] }) => (
  <span className="keeping-names">
    {municipalities.map(one => (
      <Named key={one.slug} municipality={one} />
    ))}
  </span>
)

function Named({ municipality: { slug, name } }: { municipality: Place }) {
  const { lang } = useWords('keeping')
  return (
    <Link to={`/${lang}${addressOf(slug)}`}>
      <LocalizedName value={name} />
    </Link>
  )
}
