import { useWords } from '../../language/words.ts'

/** Made in a loader by `partialDate(lang, date)`, so that server and browser print the same. */
export interface WrittenDate {
  /** As `2008`, `2008-08` or `2008-08-01`. */
  machine: string
  text: string
}

export function PartialDate({ date }: { date: WrittenDate | null | undefined }) {
  const { t } = useWords('terms')
  if (!date) return <span className="soft">{t('dateUnknown')}</span>
  return <time dateTime={date.machine}>{date.text}</time>
}
