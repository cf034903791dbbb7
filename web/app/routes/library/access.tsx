import { useWords } from '../../language/words.ts'
import { hostOf } from '../progress/host-of.ts'

export interface KeptFile {
  url: string
  format: string
  size: { unit: 'bytes' | 'kilobytes' | 'megabytes'; number: string }
  language: string | null
}

/** The way to the thing itself, or the plain word that there is none. */
export function Access({ url, files }: { url?: string | null | undefined; files: readonly KeptFile[] }) {
  const { t } = useWords('library')
  return (
    <section className="item__access" aria-labelledby="find">
      <h2 id="find">{t('item.findTitle')}</h2>
      {url ? <WayOut url={url} /> : <p>{t('item.noUrl')}</p>}
      {files.length > 0 ? <Files files={files} /> : <p>{t('item.noFile')}</p>}
      {!url && files.length === 0 && <p className="soft">{t('item.ask')}</p>}
    </section>
  )
}

function WayOut({ url }: { url: string }) {
  const { t } = useWords('library')
  return (
    <p>
      <a className="button button--primary" href={url} rel="external noopener">
        {t('item.open')}
      </a>{' '}
      <span className="small soft">
        {t('item.leaves')} <bdi dir="ltr">{hostOf(url)}</bdi>
      </span>
    </p>
  )
}

function Files({ files }: { files: readonly KeptFile[] }) {
  const { t } = useWords('library')
  return (
    <>
      <h3>{t('item.filesTitle')}</h3>
      <ul className="item__files" role="list">
        {files.map(({ url, format, size: { unit, number }, language }) => (
          <li key={url}>
            <a href={url}>{t('item.file', { format, size: t(`item.size.${unit}`, { number }) })}</a>
            {language && <span className="soft"> {t('item.fileLang', { language })}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
