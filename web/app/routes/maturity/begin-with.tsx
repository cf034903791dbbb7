import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface BeginWithProps {
  /** Code of the edition. */
  model: string
  /** Some of its indicators are asked in a quick snapshot. */
  hasSnapshot: boolean
  /** What the person writes for. */
  places: readonly { slug: string; name: LocalizedValue }[]
}

/** Whoever writes for a municipality begins a full assessment by this edition, or goes on with the open one. */
export function BeginWith({ model, hasSnapshot, places }: BeginWithProps) {
  const { t, lang } = useWords('maturity')
  if (places.length === 0) return null
  return (
    <section className="stack screen-only" aria-labelledby="begin">
      <h2 id="begin">{t('beginWith')}</h2>
      <p>{t('beginLead')}</p>
      <div className="cluster">
        {places.map(({ slug, name }) => (
          <Form key={slug} className="cluster" method="post" action={`/${lang}/municipalities/${slug}/assessment`}>
            <input type="hidden" name="model" value={model} />
            <Button kind="secondary" name="mode" value="FULL">
              {t('beginWith')} – <LocalizedName value={name} />
            </Button>
            {hasSnapshot && (
              <Button kind="secondary" name="mode" value="SNAPSHOT">
                {t('beginSnapshot')} – <LocalizedName value={name} />
              </Button>
            )}
          </Form>
        ))}
      </div>
    </section>
  )
}
