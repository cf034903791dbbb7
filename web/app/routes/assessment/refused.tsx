import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

/** Says at the top of a page why something without a form of its own was not done. */
export function Refused({ problems }: { problems: readonly { message: string }[] }) {
  const { t } = useWords('assessment')
  return (
    <Notice tone="warning" title={t('notDone')} live>
      {problems.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  )
}
