import { useWords } from '../../language/words.ts'
import { ItemLines, type Line } from '../afterwards/item-lines.tsx'

/** What municipalities undertook at one's meetings and have not settled, though its day is past. */
export function Overdue({ items }: { items: readonly Line[] }) {
  const { t } = useWords('organiser-desk')
  return (
    <section className="stack" id="overdue" aria-labelledby="overdue-title">
      <h2 id="overdue-title">{t('tile.overdue')}</h2>
      {items.length === 0 ? <p className="organiser-none">{t('overdue.none')}</p> : <ItemLines items={items} />}
    </section>
  )
}
