import { Link } from '@remix-run/react'
import { type Fact, Facts } from '../../components/facts/facts.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { EventPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

type Event = NonNullable<EventPageQuery['event']>
type Named = { tag: string; name: string; lang?: string | undefined }
type Spoken = { languages: readonly Named[]; interpretation: readonly Named[] }

/** What is known is listed; what the sources do not tell is said for the place alone, which everybody looks for. */
export function EventFacts({ event, spoken }: { event: Event; spoken: Spoken }) {
  const { t, lang } = useWords('events')
  const { t: terms } = useWords('terms')
  const {
    venue,
    address,
    accessNotes,
    audience,
    online,
    hostMunicipality: host,
    organizer,
    commitments,
    series,
    poll,
    source,
  } = event
  const facts: (Fact | false)[] = [
    {
      label: t('event.where'),
      value: venue ? <bdi>{venue}</bdi> : <Unknown online={online} isRecorded={Boolean(source)} />,
    },
    Boolean(address) && { label: t('event.address'), value: <bdi>{address}</bdi> },
    Boolean(accessNotes) && {
      label: t('event.access'),
      value: accessNotes && <LocalizedText value={accessNotes} />,
    },
    online && { label: t('event.online'), value: t('event.onlineYes') },
    Boolean(host) && {
      label: t('event.host'),
      value: host && (
        <Link to={`/${lang}/municipalities/${host.slug}`}>
          <LocalizedName value={host.name} />
        </Link>
      ),
    },
    Boolean(organizer) && { label: t('event.organizer'), value: <bdi>{organizer}</bdi> },
    audience !== 'PUBLIC' && { label: t('event.audience'), value: terms(`eventAudience.${audience}`) },
    spoken.languages.length > 0 && { label: t('event.languages'), value: <LanguageNames all={spoken.languages} /> },
    spoken.interpretation.length > 0 && {
      label: t('event.interpretation'),
      value: <LanguageNames all={spoken.interpretation} />,
    },
    commitments.length > 0 && { label: t('event.commitments'), value: <Commitments commitments={commitments} /> },
    Boolean(series) && {
      label: t('event.series'),
      value: series && (
        <Link to={`/${lang}/events/series/${series.id}`}>
          <LocalizedText value={series.title} note={false} />
        </Link>
      ),
    },
    Boolean(poll) && {
      label: t('event.poll'),
      value: poll && <Link to={`/${lang}/events/polls/${poll.id}`}>{t('event.pollLink')}</Link>,
    },
    { label: t('event.source'), value: source ? <bdi>{source}</bdi> : t('event.noSource') },
  ]
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('event.facts')}</h2>
      <Facts facts={facts.filter(fact => fact !== false)} />
    </section>
  )
}

function LanguageNames({ all }: { all: readonly Named[] }) {
  return all.map(({ tag, name, lang }, index) => (
    <span key={tag}>
      {index > 0 && ' · '}
      <bdi lang={lang}>{name}</bdi>
    </span>
  ))
}

/** Of an event on record no source may tell the place; of one that the portal announces it may follow. */
function Unknown({ online, isRecorded }: { online: boolean; isRecorded: boolean }) {
  const { t } = useWords('events')
  return (
    <span className="soft">
      {t(online ? 'event.onlineOnly' : isRecorded ? 'event.placeUnknown' : 'event.placeLater')}
    </span>
  )
}

function Commitments({ commitments }: Pick<Event, 'commitments'>) {
  const { lang } = useWords('events')
  return (
    <ul className="event-commitments" role="list">
      {commitments.map(({ number, title }) => (
        <li key={number}>
          <Link to={`/${lang}/commitments/${number}`}>
            {number}. <LocalizedText value={title} note={false} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
