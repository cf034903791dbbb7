import type { Province } from '../../graphql/generated/graphql.ts'

/** From the west to the east, then the north: the order of every list of them here. */
export const provinces: readonly Province[] = [
  'BC',
  'AB',
  'SK',
  'MB',
  'ON',
  'QC',
  'NB',
  'NS',
  'PE',
  'NL',
  'YT',
  'NT',
  'NU',
]
