import { Link } from '@remix-run/react'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

/** The address stays, and says why there is nothing at it any more. */
export function Withdrawn({ day, reason }: { day: string; reason?: LocalizedValue | null | undefined }) {
  const { t, lang } = useWords('library')
  return (
    <Notice title={t('item.withdrawnTitle', { day })}>
      {reason && <LocalizedText as="p" value={reason} />}
      <p>{t('item.withdrawn')}</p>
      <p>
        <Link to={`/${lang}/library`}>{t('whole')}</Link>
      </p>
    </Notice>
  )
}
