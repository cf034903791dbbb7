import { useWords } from '../../language/words.ts'
import { hostOf } from './host-of.ts'

interface EvidenceListProps {
  evidence: readonly { title: string; url: string; day: { machine: string; text: string } | null }[]
}

/** Documents that show what was done. They lie outside the portal, and their host is named. */
export function EvidenceList({ evidence }: EvidenceListProps) {
  const { t } = useWords('progress')
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence')}</h2>
      {evidence.length === 0 && <p className="soft">{t('noEvidence')}</p>}
      <ul className="report__evidence" role="list">
        {evidence.map(({ title, url, day }) => (
          <li key={url + title}>
            <a href={url} rel="external noopener nofollow ugc">
              <bdi>{title}</bdi>
            </a>
            <span className="soft small">
              {t('external')} <bdi dir="ltr">{hostOf(url)}</bdi>
            </span>
            <span className="soft small">
              {day ? (
                <>
                  {t('about')} <time dateTime={day.machine}>{day.text}</time>
                </>
              ) : (
                t('noDay')
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
