import { Link } from '@remix-run/react'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { writeGap } from './gap.ts'

type Written = { count: number; number: string }

interface DayAnswerProps {
  network: 'CMARD' | 'WIC'
  asOf: string
  knownOn: string | null
  recordedSince: string | null
  isPast: boolean
  countBy: 'EACH_MUNICIPALITY' | 'REGION_AS_ONE'
  total: Written
  undated: Written
  published: ReturnType<typeof writeGap>
}

/** The answer as a sentence, and what one must know to read its number. */
export function DayAnswer({ network, recordedSince, ...answer }: DayAnswerProps) {
  const { t } = useWords('roster')
  const { t: terms } = useWords('terms')
  const { asOf, knownOn, isPast, countBy, total, undated, published } = answer
  const day = isPast ? ('past' as const) : ('today' as const)
  return (
    <section className="stack roster-answer" aria-labelledby="answer">
      <h2 id="answer">{terms(`network.${network}`)}</h2>
      <p className="roster-answer__sentence">
        {t(`day.${day}`, { ...total, date: asOf })} {knownOn && t('day.known', { date: knownOn })}
      </p>
      {recordedSince && knownOn && (
        <Notice title={t('day.before', { date: knownOn })}>
          <p>{t('day.beforeText', { date: recordedSince })}</p>
        </Notice>
      )}
      <p>
        {t(`day.rule.${day}`)} {t(`day.countedBy.${countBy}`)}
      </p>
      {undated.count > 0 && <p>{t('day.undated', undated)}</p>}
      {published && <Published published={published} countBy={countBy} />}
    </section>
  )
}

function Published({
  published,
  countBy,
}: Pick<DayAnswerProps, 'countBy'> & { published: NonNullable<DayAnswerProps['published']> }) {
  const { t, lang } = useWords('roster')
  const { number, date, gap, what, source } = published
  return (
    <div className="roster-gap stack">
      <p>
        <strong>{t('day.published', { number, date: date?.text })}</strong> {gap && t(`gap.${gap.kind}`, gap)}
      </p>
      {countBy === 'REGION_AS_ONE' && <p>{t('day.comparedEach')}</p>}
      <p className="small soft" lang="en" dir="ltr">
        “{what}” – {source}
      </p>
      <p>
        <Link to={`/${lang}/municipalities/counts`}>{t('gap.link')}</Link>
      </p>
    </div>
  )
}
