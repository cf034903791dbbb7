import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond]

/** The sign of a series, around the point 0, 0. Its shape tells it apart where colours do not print. */
export function shapeOf(series: number, area: number) {
  return symbol(shapes[series % shapes.length], area)() ?? ''
}
