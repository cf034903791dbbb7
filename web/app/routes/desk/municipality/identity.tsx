import { Link } from '@remix-run/react'
import { Facts } from '../../../components/facts/facts.tsx'
import { LocalizedName } from '../../../components/localized-text/localized-text.tsx'
import { PartialDate } from '../../../components/partial-date/partial-date.tsx'
import { useWords } from '../../../language/words.ts'
import { addressOf } from './deed.ts'
import type { WrittenMunicipality } from './written.ts'

/** What it was called, where it lies and what it became: one address through all of it. */
export function Identity({ municipality }: { municipality: WrittenMunicipality }) {
  const { t, lang } = useWords('keeping')
  const { slug, formerNames, upperTier, lowerTier, mergedInto, mergedOn } = municipality
  const named = (one: NonNullable<typeof upperTier>) => (
    <Link key={one.slug} to={`/${lang}${addressOf(one.slug)}`}>
      <LocalizedName value={one.name} />
    </Link>
  )
  return (
    <section className="stack" aria-labelledby="identity">
      <h2 id="identity">{t('identity')}</h2>
      <Facts
        facts={[
          { label: t('address'), value: <code dir="ltr">{slug}</code> },
          {
            label: t('formerNames'),
            value:
              formerNames.length === 0
                ? t('none')
                : formerNames.map(({ name, until }) => (
                    <div key={`${name.text} ${until?.machine}`}>
                      <LocalizedName value={name} /> ({t('until')} <PartialDate date={until} />)
                    </div>
                  )),
          },
          { label: t('field.upperTier'), value: upperTier ? named(upperTier) : t('none') },
          ...(lowerTier.length > 0
            ? [{ label: t('lowerTier'), value: <span className="keeping-names">{lowerTier.map(named)}</span> }]
            : []),
          ...(mergedInto
            ? [
                {
                  label: t('mergedInto'),
                  value: (
                    <>
                      {named(mergedInto)} (<PartialDate date={mergedOn} />)
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <p className="keeping-actions">
        {(['rename', 'place', 'merge'] as const).map(deed => (
          <Link key={deed} to={`/${lang}${addressOf(slug, deed)}`}>
            {t(`deed.${deed}`)}
          </Link>
        ))}
      </p>
    </section>
  )
}
