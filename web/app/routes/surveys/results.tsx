import { Facts } from '../../components/facts/facts.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import { Tally } from './tally.tsx'
import type { WrittenQuestion } from './written.ts'

interface ResultsProps {
  note?: LocalizedValue | null
  source?: string | null
  reconstructed: boolean
  invented: boolean
  facts: {
    sent: string
    byLetter: string | null
    answered: string
    opensOn: string | null
    /** The last day, as it was set or as it became. */
    lastDay: string | null
    closedEarly: boolean
  }
  questions: readonly WrittenQuestion[]
}

/** The figures of one survey, with what they rest on. */
export function Results({ note, source, reconstructed, invented, facts, questions }: ResultsProps) {
  const { t } = useWords('surveys')
  return (
    <>
      {invented && <InventedNotice />}
      {reconstructed && (
        <Notice title={t('reconstructed')}>
          {note && <LocalizedText value={note} as="p" note={false} />}
          {source && <p className="small">{t('source', { source })}</p>}
        </Notice>
      )}
      <Facts
        facts={[
          { label: t(reconstructed ? 'sent' : 'asked'), value: facts.sent },
          ...(facts.byLetter ? [{ label: t('byLetter'), value: facts.byLetter }] : []),
          { label: reconstructed ? t('answeredKnown') : t('answered'), value: facts.answered },
          ...(facts.opensOn ? [{ label: t('opensOn'), value: facts.opensOn }] : []),
          ...(facts.lastDay ? [{ label: t(facts.closedEarly ? 'closedOn' : 'closesOn'), value: facts.lastDay }] : []),
        ]}
      />
      <Tally questions={questions} />
    </>
  )
}
