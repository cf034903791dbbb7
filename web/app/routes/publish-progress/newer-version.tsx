import { Notice } from '../../components/notice/notice.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { useWords } from '../../language/words.ts'
import { LanguageName } from '../progress/language-name.tsx'
import type { Current } from './publish.server.ts'

/** What somebody else published meanwhile, whole, beside what was typed. */
export function NewerVersion({ newer }: { newer: Current }) {
  const { t } = useWords('publish')
  return (
    <Notice tone="warning" title={t('newerTitle', { number: newer.revisionText })} live>
      <p>{t('newer')}</p>
      <div className="publish__newer stack">
        <p className="cluster">
          <StatusBadge status={newer.status} />
          <span className="soft small">
            {newer.at} {newer.by && <bdi>· {newer.by}</bdi>}
          </span>
        </p>
        {newer.texts.map(text => (
          <div key={text.lang}>
            <h3>
              <LanguageName tag={text.lang} />
            </h3>
            <blockquote lang={text.lang} dir={text.dir}>
              {text.summary}
            </blockquote>
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
        {newer.evidence.length > 0 && (
          <div>
            <h3>{t('evidence')}</h3>
            <ul>
              {newer.evidence.map(({ title, url }) => (
                <li key={url + title}>
                  <bdi>{title}</bdi> <bdi dir="ltr">{url}</bdi>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Notice>
  )
}
