import { Link } from '@remix-run/react'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface WithdrawnProps {
  day: string
  reason?: LocalizedValue | null | undefined
  /** The answer that it was is not shown any more. */
  isWithAnswer: boolean
}

/** The address stays, and says why there is nothing at it any more. */
export function Withdrawn({ day, reason, isWithAnswer }: WithdrawnProps) {
  const { t, lang } = useWords('library')
  return (
    <Notice title={t('item.withdrawnTitle', { day })}>
      {reason && <LocalizedText as="p" value={reason} />}
      {isWithAnswer && <p>{t('item.withdrawnWithAnswer')}</p>}
      <p>{t('item.withdrawn')}</p>
      <p>
        <Link to={`/${lang}/library`}>{t('whole')}</Link>
      </p>
    </Notice>
  )
}
