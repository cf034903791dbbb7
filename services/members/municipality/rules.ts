import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { MunicipalityRow } from '../database/tables.ts'
import type { PopulationBand } from '../types.generated.ts'

const most = 2_147_483_647

const ranges: Record<PopulationBand, readonly [number, number]> = {
  UNDER_10_000: [0, 9_999],
  FROM_10_000_TO_50_000: [10_000, 49_999],
  FROM_50_000_TO_200_000: [50_000, 199_999],
  OVER_200_000: [200_000, most],
}

/** The bands as numbers of residents, both ends included. */
export const populationRanges = (bands: readonly PopulationBand[]) => bands.map(band => ranges[band])

/** Records that rest on memory alone are for the secretariat to check, and for nobody else to read. */
export const maySeeUnverified = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

/** The record, where this viewer may know of it. */
export const visible = <Row extends Pick<MunicipalityRow, 'standing'>>(
  row: Row | undefined,
  viewer: Viewer,
): Row | null => (row && (row.standing !== 'UNVERIFIED' || maySeeUnverified(viewer)) ? row : null)
