import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import type { GrantOfTokenFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

/** A role, and where. */
export function GrantName({ role, municipality, network }: GrantOfTokenFragment) {
  const { t: account } = useWords('account')
  const { t: terms } = useWords('terms')
  return (
    <>
      {terms(`role.${role}`)} · {municipality && <LocalizedName value={municipality.name} />}
      {network && <bdi>{terms(`network.${network.code}`)}</bdi>}
      {!municipality && !network && account('everything')}
    </>
  )
}
