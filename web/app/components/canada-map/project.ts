import { scale, translate } from './canada.generated.ts'

const radians = Math.PI / 180
const standardParallels = [49 * radians, 77 * radians] as const
const centralMeridian = -96

const half = (angle: number) => Math.tan((Math.PI / 2 + angle) / 2)
const [south, north] = standardParallels
const cone = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(half(north) / half(south))
const reach = (Math.cos(south) * half(south) ** cone) / cone

/** Lambert's conformal conic, the projection of the national atlas: where a place stands on the drawn map. */
export function project(latitude: number, longitude: number) {
  const radius = reach / half(latitude * radians) ** cone
  const turn = cone * (longitude - centralMeridian) * radians
  return {
    x: translate[0] + scale * radius * Math.sin(turn),
    y: translate[1] - scale * (reach - radius * Math.cos(turn)),
  }
}
