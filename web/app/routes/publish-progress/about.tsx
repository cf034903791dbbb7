import { Link } from '@remix-run/react'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenReport } from './written.ts'

interface ChosenCommitment {
  number: number
  title: LocalizedValue
  explanation: LocalizedValue
  tierNote?: string | null
}

interface ChosenAction {
  id: string
  number: string
  text: LocalizedValue
  plan: { id: string; title: LocalizedValue }
}

export type ReportSubject = ChosenCommitment | ChosenAction

interface AboutProps {
  municipality: { slug: string; name: LocalizedValue }
  subject: ReportSubject
  period: string
  /** What was published of the newest year before. */
  earlier: (WrittenReport & { period: string }) | null
}

/** What the report is about. It is part of the address, so a mistake is mended before anything is written. */
export function About({ municipality, subject, period, earlier }: AboutProps) {
  const { t } = useWords('publish')
  return (
    <aside className="publish__about stack" aria-label={t('about')}>
      {'plan' in subject ? <AboutAction action={subject} /> : <AboutCommitment commitment={subject} />}
      {earlier && <LastTime {...earlier} />}
      <p>
        {t('for')} <LocalizedName value={municipality.name} /> · {period}
      </p>
      {'plan' in subject ? (
        <ActionLinks action={subject} />
      ) : (
        <CommitmentLinks slug={municipality.slug} number={subject.number} period={period} />
      )}
    </aside>
  )
}

function AboutCommitment({ commitment }: { commitment: ChosenCommitment }) {
  const { t } = useWords('publish')
  const { number, title, explanation, tierNote } = commitment
  return (
    <>
      <h2>
        {number}. <LocalizedText value={title} note={false} />
      </h2>
      <LocalizedText as="p" value={explanation} />
      {tierNote && (
        <div className="publish__tier">
          <p>
            <strong>{t('tierTitle')}</strong>
          </p>
          <LocalizedText as="p" value={{ text: tierNote, lang: 'en', dir: 'ltr' }} />
        </div>
      )}
    </>
  )
}

function AboutAction({ action: { number, text, plan } }: { action: ChosenAction }) {
  return (
    <>
      <h2>
        <bdi>{number}</bdi> <LocalizedText value={text} note={false} />
      </h2>
      <p>
        <LocalizedText value={plan.title} />
      </p>
    </>
  )
}

function CommitmentLinks({ slug, number, period }: { slug: string; number: number; period: string }) {
  const { t, lang } = useWords('publish')
  const choose = `/${lang}/municipalities/${slug}/progress/new?${new URLSearchParams({ period })}`
  return (
    <>
      <p className="screen-only">
        <Link to={choose}>{t('chooseOther')}</Link>
      </p>
      <p className="screen-only">
        <Link to={`/${lang}/commitments/${number}`} target="_blank">
          {t('readCommitment')}
        </Link>
      </p>
    </>
  )
}

function ActionLinks({ action: { id, plan } }: { action: ChosenAction }) {
  const { t, lang } = useWords('publish')
  return (
    <p className="screen-only">
      <Link to={`/${lang}/plans/${plan.id}/actions/${id}`}>{t('chooseOtherYear')}</Link>
    </p>
  )
}

/** What was said last time, beside what is said now. */
function LastTime({ id, period, status, texts }: NonNullable<AboutProps['earlier']>) {
  const { t, lang } = useWords('publish')
  const [first] = texts
  return (
    <section className="publish__last stack" aria-labelledby="last-time">
      <h3 id="last-time">{t('lastTime', { period })}</h3>
      <p>
        <StatusBadge status={status} />
      </p>
      {first && (
        <blockquote lang={first.lang} dir={first.dir}>
          {first.summary}
        </blockquote>
      )}
      <p className="screen-only">
        <Link to={`/${lang}/progress/${id}`} target="_blank">
          {t('readLast')}
        </Link>
      </p>
    </section>
  )
}
