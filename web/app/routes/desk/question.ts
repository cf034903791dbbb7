import type { DeskWorkFilter, DeskWorkKind } from '../../graphql/generated/graphql.ts'
import { provinces } from '../../components/province-name/provinces.ts'

export const workKinds = [
  'NO_STAFF_CONTACT',
  'NO_ELECTED_CONTACT',
  'UNCONFIRMED_CONTACT',
  'MAIL_RETURNED',
  'NO_PLAN',
  'NO_NEWS',
  'UNDATED_MEMBERSHIP',
  'SURVEY_OUTSTANDING',
] as const satisfies readonly DeskWorkKind[]

/** What an address asks of the desk. Words that mean nothing here filter nothing. */
export function filterIn(parameters: URLSearchParams): DeskWorkFilter {
  const kind = workKinds.find(each => each === parameters.get('kind'))
  const province = provinces.find(each => each === parameters.get('province'))
  return { ...(kind ? { kind: [kind] } : {}), ...(province ? { province: [province] } : {}) }
}

/** The same question as an address, without the page that it stood on. */
export function addressOf({ kind, province }: DeskWorkFilter) {
  const parameters = new URLSearchParams()
  if (kind?.[0]) parameters.set('kind', kind[0])
  if (province?.[0]) parameters.set('province', province[0])
  return parameters.size > 0 ? `/desk?${parameters}` : '/desk'
}
