import { useWords } from '../../language/words.ts'
import { DocumentLink, WhereItIs } from './document.tsx'
import type { WrittenFile } from '../../upload/write-file.ts'

interface EvidenceListProps {
  evidence: readonly {
    title: string
    url: string
    file: WrittenFile | null
    day: { machine: string; text: string } | null
  }[]
}

/** Documents that show what was done: files of the portal, and pages outside of it, whose host is named. */
export function EvidenceList({ evidence }: EvidenceListProps) {
  const { t } = useWords('progress')
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence')}</h2>
      {evidence.length === 0 && <p className="soft">{t('noEvidence')}</p>}
      <ul className="report__evidence" role="list">
        {evidence.map(({ title, url, file, day }) => (
          <li key={url + title}>
            <DocumentLink url={url} file={file}>
              <bdi>{title}</bdi>
            </DocumentLink>
            <WhereItIs url={url} file={file} />
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
