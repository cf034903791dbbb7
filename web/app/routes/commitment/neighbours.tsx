import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'

const last = 10

/** The commitments before and after this one. */
export function Neighbours({ number }: { number: number }) {
  const { t, lang } = useWords('commitments')
  return (
    <nav className="pagination" aria-label={t('neighbours')}>
      {number > 1 && (
        <Link rel="prev" to={`/${lang}/commitments/${number - 1}`}>
          {t('previous', { number: number - 1 })}
        </Link>
      )}
      {number < last && (
        <Link className="pagination__next" rel="next" to={`/${lang}/commitments/${number + 1}`}>
          {t('next', { number: number + 1 })}
        </Link>
      )}
    </nav>
  )
}
