import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenFile } from '../../upload/write-file.ts'
import { LanguageName } from '../progress/language-name.tsx'
import type { WrittenDraft } from './written.ts'

type WrittenWordsProps = Pick<WrittenDraft, 'status' | 'at' | 'texts'> & {
  by: string | null
  evidence: readonly { title: string; url: string; file?: WrittenFile | null }[]
}

/** All that a report or a draft says, to be read and taken over from. */
export function WrittenWords({ status, by, at, texts, evidence }: WrittenWordsProps) {
  const { t } = useWords('publish')
  return (
    <div className="publish__newer stack">
      <p className="cluster">
        {status && <StatusBadge status={status} />}
        <span className="soft small">
          {at} {by && <bdi>· {by}</bdi>}
        </span>
      </p>
      {texts.map(text => (
        <div key={text.lang}>
          <h3>
            <LanguageName tag={text.lang} />
          </h3>
          {text.summary && (
            <blockquote lang={text.lang} dir={text.dir}>
              {text.summary}
            </blockquote>
          )}
          {text.challenges && (
            <>
              <h4>{t('challenges')}</h4>
              <blockquote lang={text.lang} dir={text.dir}>
                {text.challenges}
              </blockquote>
            </>
          )}
        </div>
      ))}
      {evidence.length > 0 && (
        <div>
          <h3>{t('evidence')}</h3>
          <ul>
            {evidence.map(({ title, url, file }, index) => (
              <li key={index}>
                <bdi>{title}</bdi>{' '}
                {file ? (
                  <>
                    <bdi>{file.name}</bdi> (<bdi>{file.facts}</bdi>)
                  </>
                ) : (
                  <bdi dir="ltr">{url}</bdi>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
