import { provinces } from '../../../components/province-name/provinces.ts'
import type { SurveyRecipientsInput } from '../../../graphql/generated/graphql.ts'

export const networks = ['CMARD', 'WIC'] as const
export const steps = ['PROSPECT', 'COUNCIL_DECISION', 'SIGNED', 'CONSULTATION', 'MECHANISM', 'PLAN'] as const

type Read = (name: string) => unknown

/** Whom a form or an address means. Words that mean nothing narrow nothing; without a network nobody is meant yet. */
export function recipientsIn(read: Read): SurveyRecipientsInput | null {
  const network = networks.find(each => each === read('network'))
  if (!network) return null
  const province = provinces.find(each => each === read('province'))
  const step = steps.find(each => each === read('step'))
  return { network, ...(province ? { province: [province] } : {}), ...(step ? { step: [step] } : {}) }
}
