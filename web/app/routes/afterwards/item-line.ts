import { writeDay } from '../../language/write.ts'

interface Item {
  dueOn: string
  status: string
}

/** Action items as a list shows them: by when, and whether that is past. */
export const itemLines = <One extends Item>(lang: string | undefined, items: readonly One[], today: string) =>
  items.map(item => ({
    ...item,
    due: writeDay(lang, item.dueOn),
    isLate: item.status === 'OPEN' && item.dueOn < today,
  }))
