import type { Pace } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

const paces = ['AT_ONCE', 'DAILY', 'WEEKLY'] as const

interface PaceChoicesProps {
  id: string
  value: Pace | null
  /** The pace of all, where a thing may keep to it. */
  ofAll?: Pace
}

export function PaceChoices({ id, value, ofAll }: PaceChoicesProps) {
  const { t } = useWords('following')
  return (
    <select className="input" id={id} name="pace" defaultValue={value ?? ''}>
      {ofAll && <option value="">{t('asAll', { pace: t(`pace.${ofAll}`) })}</option>}
      {paces.map(pace => (
        <option key={pace} value={pace}>
          {t(`pace.${pace}`)}
        </option>
      ))}
    </select>
  )
}
