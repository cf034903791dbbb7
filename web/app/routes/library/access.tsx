import { useWords } from '../../language/words.ts'
import { hostOf } from '../progress/host-of.ts'
import type { WrittenLine, WrittenVersion } from './files.ts'

/** The way to the thing itself, or the plain word that there is none. */
export function Access({ url, files }: { url?: string | null | undefined; files: readonly WrittenLine[] }) {
  const { t } = useWords('library')
  return (
    <section className="item__access" aria-labelledby="find">
      <h2 id="find">{t('item.findTitle')}</h2>
      {url && <WayOut url={url} />}
      {files.length > 0 && <Files files={files} />}
      {!url && files.length === 0 && (
        <>
          <p>{t('item.nothing')}</p>
          <p className="soft">{t('item.ask')}</p>
        </>
      )}
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

function Files({ files }: { files: readonly WrittenLine[] }) {
  const { t } = useWords('library')
  return (
    <>
      <h3>{t('item.filesTitle')}</h3>
      <ul className="item__files" role="list">
        {files.map(({ id, current, earlier }) => (
          <li key={id}>
            <Version version={current} />
            {earlier.length > 0 && (
              <details className="item__versions">
                <summary>{t('item.earlier', { count: earlier.length, number: String(earlier.length) })}</summary>
                <ul role="list">
                  {earlier.map(version => (
                    <li key={version.id}>
                      <Version version={version} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      <p className="small soft">{t('item.checksumHint')}</p>
    </>
  )
}

function Version({ version }: { version: WrittenVersion }) {
  const { t } = useWords('library')
  const { name, url, format, size, language, number, day, sha256 } = version
  return (
    <>
      <p>
        <a className="item__file" href={url} download={name}>
          <bdi>{name}</bdi>
        </a>{' '}
        <span className="soft">
          {t('item.file', { format, size: t(`item.size.${size.unit}`, { number: size.number }) })}
          {language && ` · ${language}`}
          {` · ${t('item.version', { number, day })}`}
        </span>
      </p>
      <p className="item__checksum small soft">
        SHA-256 <code dir="ltr">{sha256}</code>
      </p>
    </>
  )
}
