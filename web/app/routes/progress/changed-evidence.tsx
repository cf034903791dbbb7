import { Badge, type Tone } from '../../components/badge/badge.tsx'
import { MarkedText } from '../../components/marked-text/marked-text.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenFile } from '../../upload/write-file.ts'
import { DocumentLink, WhereItIs } from './document.tsx'

interface Piece {
  title: string
  url: string
  file: WrittenFile | null
  day: string | null
}

interface ChangedEvidenceProps {
  evidence: readonly {
    kind: 'SAME' | 'ADDED' | 'REMOVED' | 'CHANGED'
    before: Piece | null
    after: Piece | null
  }[]
}

const tones: Record<ChangedEvidenceProps['evidence'][number]['kind'], Tone> = {
  SAME: 'plain',
  ADDED: 'leaf',
  REMOVED: 'clay',
  CHANGED: 'sun',
}

/** The documents of both versions: what came, what went, and what was corrected in those that stayed. */
export function ChangedEvidence({ evidence }: ChangedEvidenceProps) {
  const { t } = useWords('progress')
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence')}</h2>
      {evidence.length === 0 && <p className="soft">{t('changes.evidenceNone')}</p>}
      <ul className="report__evidence" role="list">
        {evidence.map(({ kind, before, after }, index) => {
          const shown = after ?? before
          if (!shown) return null
          return (
            <li key={index}>
              <Badge tone={tones[kind]}>{t(`changes.evidence.${kind}`)}</Badge>
              <DocumentLink {...shown}>
                <bdi>
                  <Pair before={before?.title} after={after?.title} />
                </bdi>
              </DocumentLink>
              {before && after && before.url !== after.url ? (
                <span className="soft small">
                  <bdi dir="auto">
                    <Pair before={before.file?.name ?? before.url} after={after.file?.name ?? after.url} />
                  </bdi>
                </span>
              ) : (
                <WhereItIs {...shown} />
              )}
              <span className="soft small">
                {t('about')} <Pair before={before && (before.day ?? '–')} after={after && (after.day ?? '–')} />
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What is only on one side is marked by the badge of its document. */
function Pair({ before, after }: { before: string | null | undefined; after: string | null | undefined }) {
  if (!before || !after || before === after) return after ?? before
  return (
    <MarkedText
      parts={[
        { kind: 'REMOVED', text: before },
        { kind: 'SAME', text: ' ' },
        { kind: 'ADDED', text: after },
      ]}
    />
  )
}
