import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { badInput } from '../../shared/errors.ts'
import type { CommitmentsDb } from '../database/tables.ts'

export type StoredPeer = { municipality: string; unmetOn: string; metOn: string; invented: boolean }

type Closed = { model: string; code: string; municipality: string }

export const keyOfGap = ({ model, code, municipality }: Closed) => JSON.stringify([model, code, municipality])

const mostPeers = 100

/**
 * Who closed gaps, most recently first: the last time that an indicator was not met, and the first time after it that it was, in
 * assessments that bear their municipality's name. Met, and later not met again, is not closed. Serves Gap.peers.
 */
export async function peersOfGaps(db: CommitmentsDb, first: number, keys: readonly string[]) {
  if (first < 0 || first > mostPeers) throw badInput(`\`first\` must be from 0 to ${mostPeers}.`)
  const asked = keys.map(key => JSON.parse(key) as [model: string, code: string, municipality: string])
  const column = (at: 0 | 1 | 2) => asked.map(one => one[at])
  const { rows } = await sql<
    Closed & { peer: string; unmetOn: string; metOn: string; invented: boolean; total: number }
  >`
    with asked as (
      select * from unnest(${column(0)}::text[], ${column(1)}::text[], ${column(2)}::text[]) as asked (model, code, municipality)
    ), said as (
      select answer.model, answer.indicator, assessment.municipality, answer.rating, assessment.assessed_on,
        assessment.published_at, assessment.invented,
        max(assessment.published_at) filter (where answer.rating in ('NOT_STARTED', 'IN_PROGRESS')) over told as unmet_at,
        max(assessment.assessed_on) filter (where answer.rating in ('NOT_STARTED', 'IN_PROGRESS')) over told as unmet_on
      from commitments.assessment_answer answer
      join commitments.assessment assessment on assessment.id = answer.assessment
      where (answer.model, answer.indicator) in (select model, code from asked)
        and assessment.status = 'PUBLISHED'
        and exists (select from commitments.assessment_consent consent
          where consent.assessment = assessment.id and consent.consent = 'NAME' and consent.withdrawn_at is null)
      window told as (partition by answer.model, answer.indicator, assessment.municipality)
    ), closed as (
      select model, indicator, municipality, unmet_on, min(assessed_on) as met_on, bool_or(invented) as invented
      from said where rating = 'MET' and published_at > unmet_at
      group by model, indicator, municipality, unmet_on
    ), numbered as (
      select asked.model, asked.code, asked.municipality, closed.municipality as peer, unmet_on, met_on, invented,
        (count(*) over gap)::integer as total,
        row_number() over (partition by asked.model, asked.code, asked.municipality order by met_on desc, closed.municipality) as number
      from asked
      join closed on closed.model = asked.model and closed.indicator = asked.code and closed.municipality <> asked.municipality
      window gap as (partition by asked.model, asked.code, asked.municipality)
    )
    -- the first one carries the total, also of a page of none
    select * from numbered where number <= ${Math.max(first, 1)} order by number`.execute(db)
  const groups = groupBy(rows, keyOfGap)
  return new Map(
    keys.map(key => {
      const its = groups.get(key) ?? []
      const peers = its.slice(0, first).map(({ peer: municipality, unmetOn, metOn, invented }) => ({
        municipality,
        unmetOn,
        metOn,
        invented,
      }))
      return [key, { peers, total: its[0]?.total ?? 0 }] as const
    }),
  )
}
