import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenDraft, WrittenReport } from './written.ts'
import { WrittenWords } from './written-words.tsx'

/** What somebody else published meanwhile, whole, beside what was typed. */
export function NewerVersion({ newer }: { newer: WrittenReport }) {
  const { t } = useWords('publish')
  return (
    <Notice tone="warning" title={t('newerTitle', { number: newer.revisionText })} live>
      <p>{t('newer')}</p>
      <WrittenWords {...newer} />
    </Notice>
  )
}

/** The same of what somebody else saved. */
export function NewerDraft({ newer }: { newer: WrittenDraft }) {
  const { t } = useWords('publish')
  return (
    <Notice tone="warning" title={t('newerDraftTitle', { name: newer.by, at: newer.at })} live>
      <p>{t('newerDraftKept')}</p>
      <WrittenWords {...newer} />
    </Notice>
  )
}
