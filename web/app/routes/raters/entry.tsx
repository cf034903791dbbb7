import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'
import { Signature } from './signature.tsx'

interface RatersEntryProps {
  /** Address of the assessment. */
  here: string
  isDraft: boolean
  /** State of the latest round. */
  state: 'OPEN' | 'CLOSED' | null
  signature: { day: string; name: string | null; changed: string[] } | null
}

/** What an assessment says of its raters, and the way to them. */
export function RatersEntry({ here, isDraft, state, signature }: RatersEntryProps) {
  const { t } = useWords('raters')
  if (!isDraft && !state && !signature) return null
  return (
    <section className="stack" aria-labelledby="raters-title">
      <h2 id="raters-title">{t('title')}</h2>
      {signature && <Signature {...signature} />}
      <p>{t(state ? `entry.${state}` : 'entry.none')}</p>
      <p className="screen-only">
        <Link to={`${here}/raters`}>{t('entry.link')}</Link>
      </p>
    </section>
  )
}
