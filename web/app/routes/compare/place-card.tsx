import { Link } from '@remix-run/react'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { SeriesMark } from '../../components/series-mark/series-mark.tsx'
import { useWords } from '../../language/words.ts'
import type { LevelsView } from './levels-section.tsx'

type Card = LevelsView['cards'][number]

/** What the picture says of one municipality, in words; or why it says nothing. */
export function PlaceCard({ card }: { card: Card }) {
  const { lang } = useWords('compare')
  return (
    <article className={`place-card place-card--${card.sign}`}>
      <h3>
        {card.kind === 'levels' && <SeriesMark series={card.sign} />}{' '}
        <Link to={`/${lang}/municipalities/${card.slug}`}>
          <LocalizedName value={card.name} />
        </Link>
      </h3>
      {card.assessedOn && <p className="small soft">{card.assessedOn}</p>}
      {card.reading.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <NotDrawn card={card} />
    </article>
  )
}

function SeeThere({ card }: { card: Card }) {
  const { t, lang } = useWords('compare')
  return (
    <p className="screen-only">
      <Link to={`/${lang}${card.at}`}>{t('levels.seeThere')}</Link>
    </p>
  )
}

function NotDrawn({ card }: { card: Card }) {
  const { t, lang } = useWords('compare')
  const name = `\u2068${card.name.text}\u2069`
  if (card.kind === 'levels') return null
  if (card.kind === 'unavailable') return <PanelUnavailable />
  if (card.kind === 'otherEdition') {
    return (
      <>
        <p className="place-card__state">{t('levels.otherTitle', { name })}</p>
        <p>{t('levels.other', { edition: card.edition ?? '' })}</p>
        <SeeThere card={card} />
      </>
    )
  }
  if (card.kind === 'snapshot') {
    return (
      <>
        <p className="place-card__state">{t('levels.snapshotTitle', { name })}</p>
        <p>{t('levels.snapshot')}</p>
        <SeeThere card={card} />
      </>
    )
  }
  return (
    <>
      <p className="place-card__state">{t('levels.noneTitle', { name })}</p>
      <p>{t('levels.none')}</p>
      <p className="screen-only">
        <Link to={`/${lang}/maturity/hrmm-2012`}>{t('levels.noneModel')}</Link>
      </p>
    </>
  )
}
