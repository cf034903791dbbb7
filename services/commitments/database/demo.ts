import type { Kysely } from 'kysely'
import { recordChanges } from '../../shared/changes.ts'
import { assessmentNews, assessments, consents } from './demo-assessments.ts'
import { slugs } from './demo-municipalities.ts'
import { ratingRounds, targets } from './demo-maturity-work.ts'
import { planNews, plans, segments } from './demo-plans.ts'
import { actionNews, actionReports } from './demo-action-reports.ts'
import { progressNews, reports } from './demo-progress.ts'
import { insert } from './rows.ts'
import type { CommitmentsDb } from './tables.ts'

/** Both published plans out of the facts; reports and assessments that are invented, and say so. */
export async function seedDemo(db: Kysely<unknown>, now: Date) {
  const commitments = db.withSchema('commitments') as unknown as CommitmentsDb
  const first = await commitments.selectFrom('municipality').select('slug').limit(1).executeTakeFirst()
  if (first) return

  const published = reports(now)
  const onActions = actionReports(now)
  const assessed = assessments(now)
  const news = [...planNews, ...progressNews(published), ...actionNews(onActions), ...assessmentNews(assessed)]
  await commitments.transaction().execute(async trx => {
    await insert(
      trx,
      'municipality',
      slugs.map(slug => ({ slug })),
    )
    await insert(trx, 'actionPlan', plans)
    await insert(trx, 'planSegment', segments)
    await insert(trx, 'progressReport', [...published, ...onActions])
    await insert(
      trx,
      'assessment',
      assessed.map(({ row }) => row),
    )
    await insert(
      trx,
      'assessmentAnswer',
      assessed.flatMap(({ answers }) => answers),
    )
    await insert(trx, 'assessmentConsent', consents(assessed))
    await insert(trx, 'ratingRound', ratingRounds(now))
    await insert(trx, 'maturityTarget', targets(now))
    await recordChanges(
      trx,
      news.sort((a, b) => a.at.getTime() - b.at.getTime()),
    )
  })
}
