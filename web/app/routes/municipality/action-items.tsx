import { Pagination } from '../../components/pagination/pagination.tsx'
import { useWords } from '../../language/words.ts'
import { ItemLines, type Line } from '../afterwards/item-lines.tsx'

interface ActionItemsProps {
  items: {
    open: readonly Line[]
    page: { hasNextPage: boolean; endCursor?: string | null }
    settled: readonly Line[]
  } | null
}

/** What the municipality undertook at meetings, for its editors. */
export function ActionItems({ items }: ActionItemsProps) {
  const { t } = useWords('afterwards')
  if (!items) return null
  return (
    <section className="stack" id="items" aria-labelledby="items-title">
      <h2 id="items-title">{t('own.title')}</h2>
      <p className="soft">{t('own.lead')}</p>
      {items.open.length === 0 ? <p>{t('own.none')}</p> : <ItemLines items={items.open} />}
      <Pagination page={items.page} parameter="items" />
      {items.settled.length > 0 && (
        <details>
          <summary>{t('own.settled')}</summary>
          <ItemLines items={items.settled} />
        </details>
      )}
    </section>
  )
}
