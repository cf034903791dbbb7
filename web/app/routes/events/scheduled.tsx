import { Link } from '@remix-run/react'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface ScheduledProps {
  isNew: boolean
  overlaps: readonly { slug: string; title: LocalizedValue }[]
}

/** For whoever has just scheduled the event: that it stands, and what else is on at that time. */
export function Scheduled({ isNew, overlaps }: ScheduledProps) {
  const { t, lang } = useWords('events')
  return (
    <>
      {isNew && <SuccessNotice>{t('scheduled')}</SuccessNotice>}
      {overlaps.length > 0 && (
        <Notice title={t('overlaps.title', { count: overlaps.length })}>
          <ul>
            {overlaps.map(({ slug, title }) => (
              <li key={slug}>
                <Link to={`/${lang}/events/${slug}`}>
                  <LocalizedText value={title} note={false} />
                </Link>
              </li>
            ))}
          </ul>
          <p>{t('overlaps.what')}</p>
        </Notice>
      )}
    </>
  )
}
