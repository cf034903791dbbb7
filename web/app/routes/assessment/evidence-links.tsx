import { useWords } from '../../language/words.ts'
import { linksIn } from './links-in.ts'

/** A field of words cannot be clicked: the addresses in it stand below, each as a link. */
export function EvidenceLinks({ code, words }: { code: string; words: string }) {
  const { t } = useWords('assessment')
  const links = linksIn(words)
  if (links.length === 0) return null
  return (
    <ul className="answer-row__links small" role="list" aria-label={t('evidenceLinks', { code })}>
      {links.map(address => (
        <li key={address}>
          <a href={address} dir="ltr" target="_blank" rel="external noopener noreferrer nofollow ugc">
            {address}
          </a>
        </li>
      ))}
    </ul>
  )
}
