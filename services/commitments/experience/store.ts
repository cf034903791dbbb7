import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { badInput } from '../../shared/errors.ts'
import type { CommitmentsDb } from '../database/tables.ts'

/** What a question is about. */
export type Subjects = {
  commitments: readonly number[]
  indicators: readonly { model: string; code: string }[]
}

export type Experienced = { municipality: string; report: string | null; assessment: string | null }

const most = 50
const mostSubjects = 50

export const keyOfSubjects = ({ commitments, indicators }: Subjects) =>
  JSON.stringify({
    commitments: commitments.slice(0, mostSubjects),
    indicators: indicators.slice(0, mostSubjects).map(({ model, code }) => ({ model, code })),
  })

/**
 * Who has published experience with the subjects of many questions: those who did most of it first, then the latest. What a
 * municipality said last counts, and of assessments only those that bear its name. Serves Query.experience and Discussion.experience.
 */
export async function experienceWith(db: CommitmentsDb, first: number, keys: readonly string[]) {
  if (first < 0 || first > most) throw badInput(`\`first\` must be from 0 to ${most}.`)
  const asked = keys.map(key => ({ key, ...(JSON.parse(key) as Subjects) }))
  const commitments = asked.flatMap(({ key, commitments }) => commitments.map(number => ({ key, number })))
  const indicators = asked.flatMap(({ key, indicators }) => indicators.map(one => ({ key, ...one })))
  const { rows } = await sql<Experienced & { key: string }>`
    with on_commitment as (
      select * from unnest(${commitments.map(({ key }) => key)}::text[], ${commitments.map(({ number }) => number)}::integer[])
        as asked (key, commitment)
    ), on_indicator as (
      select * from unnest(${indicators.map(({ key }) => key)}::text[], ${indicators.map(({ model }) => model)}::text[],
        ${indicators.map(({ code }) => code)}::text[]) as asked (key, model, code)
    ), reported as (
      select distinct on (municipality, commitment) municipality, commitment, id, status, published_at
      from commitments.progress_report
      where current and commitment in (select commitment from on_commitment)
      order by municipality, commitment, period desc
    ), named as (
      select distinct on (municipality, model) municipality, model, id, published_at
      from commitments.assessment
      where status = 'PUBLISHED' and discarded_at is null and model in (select model from on_indicator)
        and exists (select from commitments.assessment_consent consent
          where consent.assessment = assessment.id and consent.consent = 'NAME' and consent.withdrawn_at is null)
      order by municipality, model, published_at desc, id desc
    ), found as (
      select key, municipality, id as report, null as assessment, published_at
      from on_commitment join reported using (commitment) where status in ('SUBSTANTIAL', 'COMPLETE')
      union all
      select key, municipality, null, named.id, published_at
      from on_indicator join named using (model)
        join commitments.assessment_answer answer
          on answer.assessment = named.id and answer.indicator = on_indicator.code and answer.rating = 'MET'
    ), numbered as (
      select key, municipality,
        (array_agg(report order by published_at desc) filter (where report is not null))[1] as report,
        (array_agg(assessment order by published_at desc) filter (where assessment is not null))[1] as assessment,
        row_number() over (partition by key order by count(*) desc, max(published_at) desc, municipality) as number
      from found group by key, municipality
    )
    select key, municipality, report, assessment from numbered where number <= ${first} order by number`.execute(db)
  return groupBy(rows, row => row.key)
}
