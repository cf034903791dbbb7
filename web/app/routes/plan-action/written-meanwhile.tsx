import { type Fact, Facts } from '../../components/facts/facts.tsx'
import { OwnWords } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { DescribePlanActionInput } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

type Description = Omit<DescribePlanActionInput, 'action' | 'stamp'>

interface WrittenMeanwhileProps {
  theirs: Description
  mine: Description
  days: Record<string, string>
  /** In which the plan was written. */
  lang: string
}

const words = ['owner', 'partners', 'timeline', 'budgetLine'] as const
const dates = ['startsOn', 'endsOn'] as const

/** What somebody else has saved, where it is not what the form says. */
export function WrittenMeanwhile({ theirs, mine, days, lang }: WrittenMeanwhileProps) {
  const { t } = useWords('plan-action')
  const { t: terms } = useWords('terms')
  const nothing = <span className="soft">{t('nothingSaid')}</span>
  const isOther = (name: keyof Description) => String(theirs[name] ?? '') !== String(mine[name] ?? '')
  const facts: Fact[] = [
    ...words.filter(isOther).map(name => ({
      label: t(`field.${name}`),
      value: theirs[name] ? <OwnWords text={theirs[name]} lang={lang} /> : nothing,
    })),
    ...dates.filter(isOther).map(name => ({
      label: t(`field.${name}`),
      value: theirs[name] ? (days[theirs[name]] ?? theirs[name]) : nothing,
    })),
    ...(isOther('weight') ? [{ label: t('field.weight'), value: theirs.weight ?? nothing }] : []),
    ...(isOther('status')
      ? [{ label: t('field.status'), value: theirs.status ? terms(`status.${theirs.status}`) : nothing }]
      : []),
    ...(isOther('commitments')
      ? [{ label: t('field.commitments'), value: theirs.commitments?.join(', ') || nothing }]
      : []),
    ...(isOther('isOtherLevel')
      ? [{ label: t('otherLevelTitle'), value: theirs.isOtherLevel ? t('isOtherLevel') : nothing }]
      : []),
  ]
  return (
    <Notice tone="warning" title={t('meanwhileTitle')}>
      <p>{t('meanwhile')}</p>
      <Facts facts={facts} />
    </Notice>
  )
}
