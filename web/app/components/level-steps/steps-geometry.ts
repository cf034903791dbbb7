import { scaleLinear, scaleUtc } from 'd3-scale'

const width = 300
const height = 128
const edge = { start: 22, end: 14, top: 18, bottom: 22 }
/** A point of the first days keeps clear of the levels' numbers. */
const inset = 10
/** More years than this do not stand beside each other. */
const mostYears = 6

export interface LevelPoint {
  /** A day, as `2026-05-01`. */
  day: string
  level: number
  /** Of a quick snapshot. */
  isSketch?: boolean
}

export interface Years {
  from: number
  to: number
}

/** Levels on days, oldest first: a level holds until the next assessment, and says nothing about the time after the last one. The way to a target is no level. */
export function stepsLayout(
  points: readonly LevelPoint[],
  { from, to }: Years,
  { target, highest = 5 }: { target?: LevelPoint | undefined; highest?: number } = {},
) {
  const x = scaleUtc([Date.UTC(from, 0, 1), Date.UTC(to + 1, 0, 1)], [edge.start + inset, width - edge.end])
  const y = scaleLinear([0, highest], [height - edge.bottom, edge.top])
  const placed = points.map(({ day, level, isSketch = false }) => ({
    day,
    level,
    isSketch,
    x: round(x(Date.parse(day))),
    y: round(y(level)),
  }))
  const aim = target && { ...target, x: round(x(Date.parse(target.day))), y: round(y(target.level)) }
  const last = placed.at(-1)
  const every = Math.ceil((to - from + 1) / mostYears)
  return {
    width,
    height,
    points: placed,
    path: placed.map((point, index) => (index === 0 ? `M${point.x} ${point.y}` : `H${point.x}V${point.y}`)).join(''),
    target: aim && { ...aim, path: last && `M${last.x} ${last.y}L${aim.x} ${aim.y}` },
    floor: height - edge.bottom,
    start: edge.start,
    end: width - edge.end,
    rules: Array.from({ length: highest + 1 }, (_, level) => ({ level, y: round(y(level)) })),
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index)
      .filter((_year, index) => index % every === 0)
      .map(year => ({ year, x: round(x(Date.UTC(year, 0, 1))), middle: round(x(Date.UTC(year, 6, 1))) })),
  }
}

/** Last digits differ from one browser to the next; the drawing must not. */
const round = (value: number) => Number(value.toFixed(2))
