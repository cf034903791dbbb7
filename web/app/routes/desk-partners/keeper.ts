import type { NetworkCode } from '../../graphql/generated/graphql.ts'

interface Grant {
  role: string
  network?: { code: NetworkCode } | null
}

const everyNetwork = ['CMARD', 'WIC'] as const satisfies readonly NetworkCode[]

/** Whose records this person keeps: all of them as the secretariat, those of a network as its coordinator. */
export function networksKept(grants: readonly Grant[] | undefined): NetworkCode[] {
  if (!grants) return []
  if (isSecretariat(grants)) return [...everyNetwork]
  return everyNetwork.filter(code =>
    grants.some(({ role, network }) => role === 'COORDINATOR' && network?.code === code),
  )
}

export const isSecretariat = (grants: readonly Grant[] | undefined) =>
  grants?.some(({ role }) => role === 'SECRETARIAT') ?? false
