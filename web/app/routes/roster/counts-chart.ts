import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import { frame } from './counts-frame.ts'

export interface Point {
  day: string
  count: number
}

/** Where everything stands in the drawing. The last step is drawn on to today; a past day that is asked for gets a mark. */
export function drawCounts(published: readonly Point[], ours: readonly Point[], today: string, asked?: string) {
  const first = [...published, ...ours].map(({ day }) => day).sort()[0] ?? today
  const highest = Math.max(...[...published, ...ours].map(({ count }) => count), 1)
  const years = [new Date(`${first.slice(0, 4)}-01-01`), new Date(`${Number(today.slice(0, 4)) + 1}-01-01`)]
  const x = scaleUtc(years, [frame.left, frame.width - frame.right])
  const y = scaleLinear([0, highest], [frame.height - frame.bottom, frame.top]).nice(5)
  const last = ours.at(-1)
  const steps = last ? [...ours, { day: today, count: last.count }] : []

  const byDay = ({ day }: Point) => x(new Date(day))
  const byCount = ({ count }: Point) => y(count)
  return {
    line: line<Point>().x(byDay).y(byCount).curve(curveStepAfter)(steps) ?? '',
    area: area<Point>().x(byDay).y0(y(0)).y1(byCount).curve(curveStepAfter)(steps) ?? '',
    dots: published.map(point => ({ ...point, x: round(byDay(point)), y: round(byCount(point)) })),
    end: last ? { x: round(x(new Date(today))), y: round(y(last.count)), count: last.count } : null,
    mark: asked && asked >= first ? round(x(new Date(asked))) : null,
    years: x.ticks(8).map(tick => ({ x: round(x(tick)), label: String(tick.getUTCFullYear()) })),
    counts: y.ticks(5).map(tick => ({ y: round(y(tick)), count: tick })),
  }
}

const round = (value: number) => Number(value.toFixed(1))
