import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { hostOf } from '../progress/host-of.ts'
import type { WrittenValidation } from './written.ts'
import './validation.css'

interface ValidationsProps {
  report: { id: string; revision: number }
  validations: readonly WrittenValidation[]
  /** Whether the viewer may add one. */
  mayValidate: boolean
}

/** What others say, beside the claim and never in its place. */
export function Validations({ report, validations, mayValidate }: ValidationsProps) {
  const { t, lang } = useWords('validation')
  if (validations.length === 0 && !mayValidate) return null
  return (
    <section aria-labelledby="validations" className="validations stack">
      <h2 id="validations">{t('title')}</h2>
      <p className="soft">{validations.length === 0 ? t('none') : t('lead')}</p>
      {validations.map(validation => (
        <OneValidation key={validation.id} report={report} validation={validation} />
      ))}
      {mayValidate && (
        <p className="screen-only">
          <Link to={`/${lang}/progress/${report.id}/validations`}>{t('validate')}</Link>
        </p>
      )}
    </section>
  )
}

interface OneValidationProps {
  report: { id: string; revision: number }
  validation: WrittenValidation
}

export function OneValidation({ report, validation }: OneValidationProps) {
  const { t, lang } = useWords('validation')
  const { id, verdict, words, links, signedBy, signed, withdrawn, reply, reportRevision } = validation
  const { viewerMayReply, viewerMayWithdraw } = validation
  const here = `/${lang}/progress/${report.id}/validations`
  return (
    <article className={withdrawn ? 'validation validation--withdrawn stack' : 'validation stack'}>
      <p className="cluster">
        <Badge tone={withdrawn ? 'plain' : verdict === 'AGREES' ? 'leaf' : 'clay'}>{t(`verdict.${verdict}`)}</Badge>
        <strong>
          <Body validation={validation} />
        </strong>
      </p>
      {withdrawn && <p>{t('withdrawn', { at: withdrawn.text })}</p>}
      {reportRevision < report.revision && (
        <p className="validation__about">{t('older', { number: reportRevision, newest: report.revision })}</p>
      )}
      <LocalizedText as="div" value={words} />
      {links.length > 0 && (
        <ul>
          {links.map(({ title, url }) => (
            <li key={url + title}>
              <a href={url} rel="external noopener nofollow ugc">
                <bdi>{title}</bdi>
              </a>{' '}
              <span className="soft small">
                <bdi dir="ltr">{hostOf(url)}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="soft small">
        <bdi>{signedBy.displayName}</bdi> · <time dateTime={signed.machine}>{signed.text}</time>
      </p>
      {reply && (
        <blockquote className="validation__reply stack">
          <h3>{t('reply')}</h3>
          <LocalizedText as="div" value={reply.words} />
          <p className="soft small">
            <bdi>{reply.writtenBy.displayName}</bdi> ·{' '}
            <time dateTime={reply.written.machine}>{reply.written.text}</time>
            {reply.revision > 1 && ` · ${t('corrected', { number: reply.revision })}`}
          </p>
        </blockquote>
      )}
      {(viewerMayReply || viewerMayWithdraw) && (
        <p className="cluster screen-only">
          {viewerMayReply && <Link to={`${here}?reply=${id}`}>{reply ? t('correctReply') : t('writeReply')}</Link>}
          {viewerMayWithdraw && <Link to={`${here}?withdraw=${id}`}>{t('withdraw')}</Link>}
        </p>
      )}
    </article>
  )
}

/** Whose word it is. */
function Body({ validation: { peer } }: { validation: Pick<WrittenValidation, 'peer'> }) {
  const { t } = useWords('validation')
  return peer ? <LocalizedName value={peer.name} /> : <>{t('secretariat')}</>
}
