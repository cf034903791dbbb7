import type { ReactNode } from 'react'
import { useWords } from '../../language/words.ts'
import type { WrittenFile } from '../../upload/write-file.ts'
import { hostOf } from './host-of.ts'

interface DocumentProps {
  url: string
  /** Null where it is a link. */
  file: WrittenFile | null
}

/** A file of the portal is the portal's own; everything else leaves it. */
export function DocumentLink({ url, file, children }: DocumentProps & { children: ReactNode }) {
  return (
    <a href={url} rel={file ? undefined : 'external noopener nofollow ugc'}>
      {children}
    </a>
  )
}

/** What a file is, by name, kind and size; of a link, where it leads. */
export function WhereItIs({ url, file }: DocumentProps) {
  const { t } = useWords('progress')
  if (!file)
    return (
      <span className="soft small">
        {t('external')} <bdi dir="ltr">{hostOf(url)}</bdi>
      </span>
    )
  return (
    <span className="soft small report__file">
      <bdi>{file.name}</bdi> · <bdi>{file.facts}</bdi>
    </span>
  )
}
