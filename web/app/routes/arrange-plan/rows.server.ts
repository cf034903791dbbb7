import { createHash } from 'node:crypto'
import type { ArrangedTextInput } from '../../graphql/generated/graphql.ts'
import { kinds, type Row } from './row-kinds.ts'

export function rowsIn(form: FormData): Row[] {
  const all = (name: string) => form.getAll(name).map(value => (typeof value === 'string' ? value.trim() : ''))
  const [ids, places, kindsSaid, levels, numbers, texts] = ['id', 'place', 'kind', 'level', 'number', 'text'].map(all)
  const out = new Set(all('out'))
  return (ids ?? []).map((id, index) => ({
    id,
    place: places?.[index] ?? '',
    kind: kindsSaid?.[index] ?? '',
    level: levels?.[index] ?? '',
    number: numbers?.[index] ?? '',
    text: texts?.[index] ?? '',
    isOut: id !== '' && out.has(id),
  }))
}

/** Rows that are to stand in the plan, by the places that were given them; what has none comes last. */
export function standing(rows: readonly Row[]): Row[] {
  const placeOf = ({ place }: Row) => {
    const number = Number(place.replace(',', '.'))
    return place && Number.isFinite(number) ? number : Number.POSITIVE_INFINITY
  }
  return rows
    .filter(({ id, text, isOut }) => !isOut && (id || text))
    .sort((one, other) => {
      const [a, b] = [placeOf(one), placeOf(other)]
      return a === b ? 0 : a - b
    })
}

export const textsOf = (rows: readonly Row[]): ArrangedTextInput[] =>
  standing(rows).map(({ id, kind, level, number, text }) => ({
    kind: kinds.find(each => each === kind) ?? 'TEXT',
    level: /^\d$/.test(level) ? Number(level) : 0,
    number,
    ...(id ? { id } : { text }),
  }))

/** What somebody was shown the changes of: anything else is shown before it is kept. */
export const seenOf = (texts: readonly ArrangedTextInput[]) =>
  createHash('sha256').update(JSON.stringify(texts)).digest('base64url')
