import { useWords } from '../../language/words.ts'

/** One file for the calendar on the desk or the phone. */
export function AddToCalendar({ slug }: { slug: string }) {
  const { t, lang } = useWords('events')
  return (
    <section className="add-to-calendar screen-only stack" aria-labelledby="add">
      <h2 id="add">{t('add.title')}</h2>
      <p>
        <a className="button button--primary" href={`/events/${slug}.ics?lang=${lang}`} download>
          {t('add.button')}
        </a>
      </p>
      <p className="soft">{t('add.what')}</p>
    </section>
  )
}
