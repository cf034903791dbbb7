import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface TakenProps {
  changedCount: number
  unknownCount: number
  waitingCount: number
}

/** What became of a translator's file. */
export function Taken({ changedCount, unknownCount, waitingCount }: TakenProps) {
  const { t } = useWords('plan-translation')
  return (
    <Notice tone={waitingCount > 0 ? 'warning' : 'success'} title={t('taken.title')} live>
      <p>{changedCount > 0 ? t('taken.changed', { count: changedCount, number: changedCount }) : t('taken.nothing')}</p>
      {unknownCount > 0 && <p>{t('taken.unknown', { count: unknownCount, number: unknownCount })}</p>}
      {waitingCount > 0 && <p>{t('taken.waiting', { count: waitingCount, number: waitingCount })}</p>}
    </Notice>
  )
}
