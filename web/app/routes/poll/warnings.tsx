import { Link } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenOption } from './read.ts'

type Warned = Pick<WrittenOption, 'holidays' | 'clashes' | 'attendedElsewhere' | 'viewerEvents'>

export const hasWarnings = ({ holidays, clashes, attendedElsewhere }: Warned) =>
  holidays.length + clashes.length > 0 || attendedElsewhere

/** What speaks against a time. It forbids nothing. */
export function Warnings({ option }: { option: Warned }) {
  const { t, lang } = useWords('poll')
  const { holidays, clashes, attendedElsewhere, viewerEvents } = option
  const own = new Set(viewerEvents.map(({ slug }) => slug))
  if (!hasWarnings(option)) return null
  return (
    <ul className="poll-warnings small">
      {holidays.map(({ name, date, day, federal, municipalities }) => (
        <li key={`${date} ${name.text}`}>
          <strong>
            <LocalizedText value={name} note={false} />
          </strong>{' '}
          ({day}) – {federal && t('warn.federal')}
          {federal && municipalities > 0 && ' · '}
          {municipalities > 0 && t('warn.holiday', { count: municipalities })}
        </li>
      ))}
      {clashes.map(({ event, municipalities }) => (
        <li key={event.slug}>
          {t('warn.event')}{' '}
          <Link to={`/${lang}/events/${event.slug}`}>
            <LocalizedText value={event.title} note={false} />
          </Link>
          {municipalities.length > 0 && (
            <>
              {' – '}
              {t('warn.takingPart')}{' '}
              {municipalities.map(({ slug, name }, at) => (
                <span key={slug}>
                  {at > 0 && ' · '}
                  <LocalizedName value={name} />
                </span>
              ))}
            </>
          )}
          {own.has(event.slug) && <strong> – {t('warn.own')}</strong>}
        </li>
      ))}
      {attendedElsewhere && <li>{t('warn.attended')}</li>}
    </ul>
  )
}
