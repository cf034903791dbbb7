import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface DiscardedDraftsProps {
  places: readonly {
    slug: string
    name: LocalizedValue
    discarded: readonly { id: string; date: string; answered: string }[]
  }[]
}

/** Drafts that were discarded, and the way back. */
export function DiscardedDrafts({ places }: DiscardedDraftsProps) {
  const { t, lang } = useWords('assessment')
  const drafts = places.flatMap(({ slug, name, discarded }) => discarded.map(draft => ({ ...draft, slug, name })))
  if (drafts.length === 0) return null
  return (
    <section className="stack screen-only" aria-labelledby="discarded">
      <h2 id="discarded">{t('discardedTitle')}</h2>
      <ul className="stack" role="list">
        {drafts.map(({ id, slug, name, date, answered }) => (
          <li key={id}>
            <Form method="post" className="cluster" action={`/${lang}/municipalities/${slug}/assessment`}>
              <span>
                <LocalizedName value={name} /> · {t('discardedOn', { date, answered })}
              </span>
              <Button kind="secondary" name="restore" value={id}>
                {t('restore')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
