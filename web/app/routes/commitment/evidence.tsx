import { Link } from '@remix-run/react'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenGroup } from './group-view.server.ts'

/** Documents that municipalities name, those published last first, each with the day that it is about. */
export function Evidence({ evidence }: Pick<WrittenGroup, 'evidence'>) {
  const { t, lang } = useWords('commitments')
  return (
    <section className="stack" aria-labelledby="evidence">
      <h3 id="evidence">{t('evidence.title')}</h3>
      {evidence.length === 0 && <p className="soft">{t('evidence.none')}</p>}
      <ul className="evidence-list" role="list">
        {evidence.map(({ title, url, file, about, municipality, reportId, period }, index) => (
          <li key={index}>
            <a href={url} rel={file ? undefined : 'external noopener nofollow ugc'}>
              <bdi>{title}</bdi>
            </a>
            {file && <bdi className="small soft">{file.facts}</bdi>}
            <span className="small">
              {about ? (
                <>
                  {t('evidence.about')} <time dateTime={about.machine}>{about.text}</time>
                </>
              ) : (
                t('evidence.undated')
              )}
            </span>
            <Link className="small" to={`/${lang}/progress/${reportId}`}>
              <LocalizedName value={municipality.name} />, {t('evidence.report', { period })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
