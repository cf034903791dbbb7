import { areaRadial, curveLinear, curveLinearClosed, lineRadial } from 'd3-shape'
import { linesOf, widthOf } from './label-lines.ts'

/** Level 0 has a ring of its own: at the very centre the points of all axes would fall together. */
const hub = 12
const reach = 92
const size = 14
const lineHeight = 16
const most = 14
const rim = 6

export type Levels = readonly (number | null)[]

const angleOf = (axis: number, axes: number) => (2 * Math.PI * axis) / axes

const radiusOf = (level: number, top: number) => hub + ((reach - hub) * level) / top

/** Where a level stands on an axis. The first axis points up, the others follow the clock. */
export function pointAt(axis: number, axes: number, level: number, top: number) {
  const angle = angleOf(axis, axes)
  const radius = radiusOf(level, top)
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) }
}

/** Sines differ in their last digits from one browser to the next; the drawing must not. */
const round = (value: number) => Number(value.toFixed(2))

const isWhole = (levels: Levels) => levels.every(level => level !== null)

/** Axes in their order round the centre, beginning after a gap where there is one: no stretch is cut at the first axis. */
function axesAfterGap(levels: Levels) {
  const start = levels.indexOf(null) + 1
  return levels.map((_level, index) => {
    const turn = start + index
    return { turn, axis: turn % levels.length }
  })
}

/** The line of one series: closed where every level is known, broken where one is not. */
export function outlineOf(levels: Levels, top: number) {
  const line = lineRadial<{ turn: number; axis: number }>()
    .defined(({ axis }) => levels[axis] !== null)
    .angle(({ turn }) => angleOf(turn, levels.length))
    .radius(({ axis }) => radiusOf(levels[axis] ?? 0, top))
    .curve(isWhole(levels) ? curveLinearClosed : curveLinear)
  return line(axesAfterGap(levels)) ?? ''
}

/** The ground between two outlines, to be filled by the even-odd rule; open where a level is not known. */
export function bandBetween(inner: Levels, outer: Levels, top: number) {
  if (isWhole(inner)) return outlineOf(outer, top) + outlineOf(inner, top)
  const area = areaRadial<{ turn: number; axis: number }>()
    .defined(({ axis }) => inner[axis] !== null)
    .angle(({ turn }) => angleOf(turn, inner.length))
    .innerRadius(({ axis }) => radiusOf(inner[axis] ?? 0, top))
    .outerRadius(({ axis }) => radiusOf(outer[axis] ?? 0, top))
  return area(axesAfterGap(inner)) ?? ''
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export interface RadarLabel {
  lines: string[]
  x: number
  /** Baseline of the first line. */
  y: number
  anchor: 'start' | 'middle' | 'end'
  box: Box
}

/** Labels stand outside the outermost ring: above the upper axes, below the lower ones. */
function labelAt(label: string, axis: number, axes: number): RadarLabel {
  const angle = angleOf(axis, axes)
  const [across, up] = [Math.sin(angle), Math.cos(angle)]
  const lines = linesOf(label, most)
  const height = lines.length * lineHeight
  const anchor = across > 0.2 ? 'start' : across < -0.2 ? 'end' : 'middle'
  const isAbove = up > -0.1
  const inward = isAbove && anchor !== 'middle' ? 26 : 0
  const x = (reach + 4) * across - Math.sign(Math.round(across * 10)) * inward
  const edge = -(reach + 4) * up
  const first = isAbove ? edge - height + lineHeight - (anchor === 'middle' ? 8 : 23) : edge + size + 2
  const width = Math.max(...lines.map(line => widthOf(line, size)))
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const box = { left, right: left + width, top: first - size, bottom: first + height - lineHeight + size / 3 }
  return { lines, x: round(x), y: round(first), anchor, box }
}

/** Rings, axes and labels, with a view box that holds all of them. */
export function radarFrame(labels: readonly string[], top: number) {
  const axes = labels.length
  const levels = Array.from({ length: top + 1 }, (_, level) => level)
  const written = labels.map((label, axis) => labelAt(label, axis, axes))
  const boxes = [...written.map(({ box }) => box), { left: -reach, right: reach, top: -reach, bottom: reach }]
  const left = Math.min(...boxes.map(box => box.left)) - rim
  const up = Math.min(...boxes.map(box => box.top)) - rim
  return {
    labels: written,
    lineHeight,
    rings: levels.map(level => ({
      level,
      path: outlineOf(
        labels.map(() => level),
        top,
      ),
      y: -radiusOf(level, top),
    })),
    axes: labels.map((_, axis) => pointAt(axis, axes, top, top)),
    box: {
      x: round(left),
      y: round(up),
      width: round(Math.max(...boxes.map(box => box.right)) + rim - left),
      height: round(Math.max(...boxes.map(box => box.bottom)) + rim - up),
    },
  }
}
