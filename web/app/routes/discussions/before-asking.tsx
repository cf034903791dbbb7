import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { InventedBadge } from '../../components/badge/invented-badge.tsx'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface BeforeAskingProps {
  similar: readonly {
    id: string
    title: string
    lang: string
    dir: string
    invented: boolean
    answers: { count: number; number: string }
  }[]
  told: readonly { slug: string; name: LocalizedValue }[]
}

/** The second step: what was asked before, and whom the question will reach. */
export function BeforeAsking({ similar, told }: BeforeAskingProps) {
  const { t, lang } = useWords('discussions')
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [similar, told])
  return (
    <section ref={box} className="before-asking stack" aria-labelledby="before" tabIndex={-1}>
      <h2 id="before">{t('before.title')}</h2>
      {similar.length > 0 ? (
        <>
          <p>{t('before.similar')}</p>
          <ul>
            {similar.map(({ id, title, answers, invented, ...one }) => (
              <li key={id}>
                <Link to={`/${lang}/discussions/${id}`}>
                  <LocalizedText value={{ ...one, text: title }} note={false} />
                </Link>{' '}
                <span className="soft">
                  {answers.number} {t('answers', answers)}
                </span>{' '}
                {invented && <InventedBadge />}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('before.nothingSimilar')}</p>
      )}
      {told.length > 0 ? (
        <p>
          {t('before.told')}{' '}
          {told.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && ' · '}
              <LocalizedName value={name} />
            </span>
          ))}
        </p>
      ) : (
        <p>{t('before.nobody')}</p>
      )}
      <p className="screen-only">
        <a href="#question">{t('before.next')}</a>
      </p>
    </section>
  )
}
