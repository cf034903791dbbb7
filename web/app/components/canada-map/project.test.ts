import { geoConicConformal } from 'd3-geo'
import { expect, test } from 'vitest'
import { scale, size, translate } from './canada.generated.ts'
import { project } from './project.ts'

const atlas = geoConicConformal()
  .rotate([96, 0])
  .parallels([49, 77])
  .scale(scale)
  .translate([...translate])

test.each([
  ['Halifax', 44.65, -63.58],
  ['Victoria', 48.43, -123.37],
  ['Iqaluit', 63.75, -68.52],
])('%s stands where the atlas puts it', (_name, latitude, longitude) => {
  const { x, y } = project(latitude, longitude)
  const [atlasX = 0, atlasY = 0] = atlas([longitude, latitude]) ?? []

  expect(x).toBeCloseTo(atlasX, 6)
  expect(y).toBeCloseTo(atlasY, 6)
  expect(x).toBeGreaterThan(0)
  expect(x).toBeLessThan(size.width)
  expect(y).toBeLessThan(size.height)
})
