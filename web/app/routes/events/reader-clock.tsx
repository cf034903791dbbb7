import { useEffect, useState } from 'react'
import { locales } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'

interface ReaderClockProps {
  startsAt: string
  endsAt: string
  timeZone: string
}

/** Only the browser knows where its reader is: this line comes after the page, and only where clocks differ. */
export function ReaderClock({ startsAt, endsAt, timeZone }: ReaderClockProps) {
  const { t, lang } = useWords('events')
  const [text, setText] = useState<string | null>(null)

  useEffect(() => {
    const start = new Date(startsAt)
    const here = new Intl.DateTimeFormat(locales[lang], moment)
    const there = new Intl.DateTimeFormat(locales[lang], { ...moment, timeZone })
    setText(here.format(start) === there.format(start) ? null : here.formatRange(start, new Date(endsAt)))
  }, [startsAt, endsAt, timeZone, lang])

  if (!text) return null
  return (
    <p className="event-when__here screen-only">
      {t('event.yourClock')} <bdi>{text}</bdi>
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
