import { Link } from '@remix-run/react'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { Umbrella } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

/** A commitment as the library names it; without words when they could not be told. */
export interface NamedCommitment {
  number: number
  umbrella?: Umbrella | undefined
  title?: LocalizedValue | undefined
}

/** The numbers of the commitments that an item serves, small, in the colours of their umbrellas. */
export function CommitmentLinks({ commitments }: { commitments: readonly NamedCommitment[] }) {
  const { t, lang } = useWords('library')
  return (
    <ul className="commitment-links" role="list" aria-label={t('commitments')}>
      {commitments.map(({ number, umbrella, title }) => (
        <li key={number}>
          <Link className={`commitment-mark commitment-mark--${umbrella}`} to={`/${lang}/commitments/${number}`}>
            <span className="visually-hidden">{t('commitment')} </span>
            {number}
            {title && (
              <span className="visually-hidden" lang={title.lang === lang ? undefined : title.lang}>
                {' '}
                {title.text}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
