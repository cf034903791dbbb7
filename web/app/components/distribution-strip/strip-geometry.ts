import { scaleLinear } from 'd3-scale'
import { linesOf, widthOf } from '../radar/label-lines.ts'

const width = 300
const edge = 26
const tall = 62
const head = 20
const column = 32
const size = 13
const lineHeight = 15
const most = 18
/** Where both quartiles are one level, the band still shows. */
const leastHalf = 9

export interface Spread {
  median: number
  lower: number
  upper: number
  byLevel: readonly { level: number; count: number }[]
}

export interface Mark {
  name: string
  level: number
}

/** Columns for the levels, a band for the middle half, and a row for each name below: names never meet. */
export function stripLayout(marks: readonly Mark[], spread?: Spread, top = 5) {
  const x = scaleLinear([0, top], [edge, width - edge])
  const highest = Math.max(1, ...(spread?.byLevel ?? []).map(({ count }) => count))
  const tallness = scaleLinear([0, highest], [0, tall])
  const floor = spread ? head + tall : 4
  const bars = (spread?.byLevel ?? []).map(({ level, count }) => ({
    level,
    count,
    x: x(level) - column / 2,
    y: floor - tallness(count),
    width: column,
    height: tallness(count),
    middle: x(level),
  }))
  const rows = rowsOf(marks, x, floor + 34)
  return {
    width,
    height: rows.bottom,
    floor,
    ticks: Array.from({ length: top + 1 }, (_, level) => ({ level, x: x(level) })),
    bars,
    band: spread && bandOf(x(spread.lower), x(spread.upper)),
    median: spread && x(spread.median),
    marks: rows.marks,
    lineHeight,
  }
}

function bandOf(lower: number, upper: number) {
  const left = Math.max(0, lower - leastHalf)
  return { x: left, width: Math.min(width, upper + leastHalf) - left }
}

/** A name stands on the side where there is more room. */
function rowsOf(marks: readonly Mark[], x: (level: number) => number, start: number) {
  let next = start
  const placed = marks.map(({ name, level }) => {
    const lines = linesOf(name, most)
    const toTheRight = level <= 2
    const labelX = x(level) + (toTheRight ? 11 : -11)
    const long = Math.max(...lines.map(line => widthOf(line, size)))
    const row = {
      x: x(level),
      y: next,
      lines,
      labelX,
      long,
      anchor: toTheRight ? ('start' as const) : ('end' as const),
    }
    next += lines.length * lineHeight + 5
    return row
  })
  return { marks: placed, bottom: next - (marks.length ? 8 : 18) }
}
