import type { GrantInput, GrantOfTokenFragment, NetworkCode, Role } from '../../graphql/generated/graphql.ts'

type Grant = Pick<GrantOfTokenFragment, 'role'> & {
  municipality?: { slug: string } | null
  network?: { code: NetworkCode } | null
}

/** A role as the value of a box. */
export const keyOf = ({ role, municipality, network }: Grant) =>
  [role, municipality?.slug ?? '', network?.code ?? ''].join(' ')

/** And back, as the graph takes it: which says whether there is such a role. */
export function grantIn(key: string): GrantInput {
  const [role, municipality, network] = key.split(' ')
  return {
    role: role as Role,
    municipality: municipality || null,
    network: (network || null) as NetworkCode | null,
  }
}
