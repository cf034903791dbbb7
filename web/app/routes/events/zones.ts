import type { TFunction } from 'i18next'
import type { Province } from '../../graphql/generated/graphql.ts'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { offsetAt } from './when.ts'

/** From east to west. */
const canadian = [
  'St_Johns',
  'Halifax',
  'Moncton',
  'Toronto',
  'Iqaluit',
  'Winnipeg',
  'Regina',
  'Edmonton',
  'Yellowknife',
  'Vancouver',
  'Whitehorse',
] as const

interface Zone {
  value: string
  label: string
}

/** Zones to choose from: those of Canada with what their clocks do, then all others by their names. */
export function zonesToChoose(t: TFunction<'schedule'>, year: number): { canadian: Zone[]; others: string[] } {
  const winter = new Date(Date.UTC(year, 0, 15))
  const summer = new Date(Date.UTC(year, 6, 15))
  const here = canadian.map(city => {
    const value = `America/${city}`
    const [cold, warm] = [offsetAt(winter, value), offsetAt(summer, value)]
    const offsets =
      cold === warm ? t('zone.sameAllYear', { offset: cold }) : t('zone.changes', { winter: cold, summer: warm })
    return { value, label: `${t(`zone.${city}`)} (${offsets})` }
  })
  const named = new Set(here.map(({ value }) => value))
  return { canadian: here, others: Intl.supportedValuesOf('timeZone').filter(zone => !named.has(zone)) }
}

/** An editor's own clock; none where several are possible. */
export function likelyZone(provinces: readonly Province[]) {
  const zones = new Set(provinces.map(province => zoneOfProvince[province]))
  return zones.size === 1 ? [...zones][0] : undefined
}
