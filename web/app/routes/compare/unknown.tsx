import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

/** An old or misspelled address: the rest of the comparison stands. */
export function Unknown({ slugs }: { slugs: readonly string[] }) {
  const { t } = useWords('compare')
  if (slugs.length === 0) return null
  return (
    <Notice tone="warning" title={t('unknown.title')}>
      <p>{t('unknown.text', { addresses: slugs.map(slug => `\u2068${slug}\u2069`).join(' · ') })}</p>
    </Notice>
  )
}
