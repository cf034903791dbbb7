import type { DeskWorkFilter, DeskWorkKind, NetworkCode } from '../../graphql/generated/graphql.ts'
import { provinces } from '../../components/province-name/provinces.ts'

export const workKinds = [
  'NO_STAFF_CONTACT',
  'NO_ELECTED_CONTACT',
  'UNCONFIRMED_CONTACT',
  'MAIL_RETURNED',
  'NO_PLAN',
  'PLAN_STEP_TO_RECORD',
  'NO_NEWS',
  'UNDATED_MEMBERSHIP',
  'SURVEY_OUTSTANDING',
] as const satisfies readonly DeskWorkKind[]

const networks = ['CMARD', 'WIC'] as const satisfies readonly NetworkCode[]

/** What an address asks of the desk. Words that mean nothing here filter nothing. */
export function filterIn(parameters: URLSearchParams): DeskWorkFilter {
  const kind = workKinds.find(each => each === parameters.get('kind'))
  const province = provinces.find(each => each === parameters.get('province'))
  const network = networks.find(each => each === parameters.get('network') && each !== 'CMARD')
  return {
    ...(kind ? { kind: [kind] } : {}),
    ...(province ? { province: [province] } : {}),
    ...(network ? { network } : {}),
  }
}

/** The same question as an address, without the page that it stood on. */
export function addressOf({ kind, province, network }: DeskWorkFilter) {
  const parameters = new URLSearchParams()
  if (kind?.[0]) parameters.set('kind', kind[0])
  if (province?.[0]) parameters.set('province', province[0])
  if (network) parameters.set('network', network)
  return parameters.size > 0 ? `/desk?${parameters}` : '/desk'
}

/** Where the counts of the same network are kept. */
export const countsAddressOf = ({ network }: DeskWorkFilter) =>
  network ? `/desk/counts?network=${network}` : '/desk/counts'
