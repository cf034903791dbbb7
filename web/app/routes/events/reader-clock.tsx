import { useEffect, useState } from 'react'
import { locales } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { useFrame } from '../../layout/frame.ts'

interface ReaderClockProps {
  startsAt: string
  endsAt: string
  timeZone: string
}

/**
 * A time on the clock of its reader, where that shows another: the clock that the account names, so that no script is needed for it, and
 * then that of the browser, which alone knows where its reader is.
 */
export function ReaderClock({ startsAt, endsAt, timeZone }: ReaderClockProps) {
  const { t, lang } = useWords('events')
  const { viewer } = useFrame()
  const [here, setHere] = useState(viewer?.timeZone ?? null)
  useEffect(() => setHere(new Intl.DateTimeFormat().resolvedOptions().timeZone), [])
  if (!here) return null

  const start = new Date(startsAt)
  const at = (zone: string) => new Intl.DateTimeFormat(locales[lang], { ...moment, timeZone: zone })
  if (at(here).format(start) === at(timeZone).format(start)) return null
  return (
    <p className="event-when__here screen-only">
      {t('event.yourClock')} {/* servers and browsers write a few signs otherwise */}
      <bdi suppressHydrationWarning>{at(here).formatRange(start, new Date(endsAt))}</bdi>
    </p>
  )
}

const moment = {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
} satisfies Intl.DateTimeFormatOptions
