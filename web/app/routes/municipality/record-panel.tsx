import { Link } from '@remix-run/react'
import { CanadaMap } from '../../components/canada-map/canada-map.tsx'
import { type Fact, Facts } from '../../components/facts/facts.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PartialDate } from '../../components/partial-date/partial-date.tsx'
import { ProvinceName } from '../../components/province-name/province-name.tsx'
import { useWords } from '../../language/words.ts'
import type { writeRecord } from './record.ts'

type Record = ReturnType<typeof writeRecord>
type Membership = Record['memberships'][number]

/** Who it is, since when it belongs, and what that rests on. What no source tells is said. */
export function RecordPanel({ record }: { record: Record }) {
  const { t } = useWords('municipality')
  const { t: terms } = useWords('terms')
  const { name, province, kind, population, standing, place, namedBy, memberships, evidence, recordNote } = record

  const { formerNames, upperTier, mergedInto, mergedFrom } = record
  const facts: Fact[] = [
    ...(mergedInto ? [{ label: t('record.mergedInto'), value: <Elsewhere municipality={mergedInto} /> }] : []),
    ...memberships.map(membership => ({
      label: terms(`network.${membership.network}`),
      value: <Joining membership={membership} />,
    })),
    ...(namedBy ? [{ label: t('record.namedBy'), value: <PartialDate date={namedBy} /> }] : []),
    ...(formerNames.length > 0
      ? [
          {
            label: t('record.formerNames'),
            value: formerNames.map(({ name: former, until }) => (
              <div key={former.text}>
                <LocalizedName value={former} />
                {until && (
                  <>
                    {' '}
                    ({t('record.until')} <PartialDate date={until} />)
                  </>
                )}
              </div>
            )),
          },
        ]
      : []),
    ...(upperTier ? [{ label: t('record.upperTier'), value: <Elsewhere municipality={upperTier} /> }] : []),
    ...mergedFrom.map(one => ({ label: t('record.mergedFrom'), value: <Elsewhere municipality={one} /> })),
    { label: t('record.province'), value: <ProvinceName code={province} /> },
    { label: t('record.kind'), value: terms(`municipalityKind.${kind}`) },
    { label: t('record.population'), value: population ?? t('record.populationUnknown') },
  ]
  return (
    <section className="beside" id="record" aria-labelledby="record-title">
      <div className="stack">
        <h2 id="record-title">{t('record.title')}</h2>
        {standing !== 'MEMBER' && standing !== 'UNVERIFIED' && (
          <Notice title={terms(`standing.${standing}`)}>
            <p>{t(mergedInto && standing === 'FORMER_MEMBER' ? 'standing.MERGED' : `standing.${standing}`)}</p>
          </Notice>
        )}
        <Facts facts={facts} />
        <h3>{t('record.evidence')}</h3>
        {evidence ? (
          <p className="profile-evidence" lang="en" dir="ltr">
            {evidence}
          </p>
        ) : (
          <p className="soft">{t('record.noEvidence')}</p>
        )}
        {recordNote && (
          <>
            <h3>{t('record.open')}</h3>
            <p lang="en" dir="ltr">
              {recordNote}
            </p>
          </>
        )}
      </div>
      {place && (
        <div className="profile-map">
          <CanadaMap
            provinces={[{ code: province, count: Infinity }]}
            places={[place]}
            label={t('record.map', { name: name.text, province: terms(`province.${province}`) })}
          />
        </div>
      )}
    </section>
  )
}

function Elsewhere({ municipality: { slug, name } }: { municipality: { slug: string; name: LocalizedValue } }) {
  const { lang } = useWords('municipality')
  return (
    <Link to={`/${lang}/municipalities/${slug}`}>
      <LocalizedName value={name} />
    </Link>
  )
}

function Joining({ membership: { joined, basis, hasLeft, left } }: { membership: Membership }) {
  const { t } = useWords('municipality')
  return (
    <>
      {joined ? (
        <>
          {t('record.joined')} <PartialDate date={joined} />
        </>
      ) : (
        t('record.unknown')
      )}
      {basis && (
        <>
          {' '}
          <span className="small soft">
            (<bdi lang="en">{basis}</bdi>)
          </span>
        </>
      )}
      {hasLeft && (
        <>
          <br />
          {t('record.left')} <PartialDate date={left} />
        </>
      )}
    </>
  )
}
