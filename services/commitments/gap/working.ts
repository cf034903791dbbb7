import { sheetOf } from '../assessment/answers.ts'
import { mayAssess } from '../assessment/rules.ts'
import type { StoredAssessment } from '../assessment/store.ts'
import type { Context } from '../context.ts'

/** The assessment with an edition that a municipality goes on from, of those that the viewer may read. */
export async function workingAssessmentOf(
  context: Context,
  slug: string,
  model: string,
): Promise<StoredAssessment | null> {
  if (!mayAssess(context.viewer, slug)) return (await context.latestNamedAssessment(model, slug)) ?? null
  const latest = await context.latestAssessment(model, slug)
  const draft = ((await context.assessmentsOfMunicipality(slug)) ?? []).find(
    one => one.status === 'DRAFT' && one.model === model,
  )
  if (!draft || !latest) return draft ?? latest ?? null
  const { asked, ratings } = await sheetOf(context, draft)
  return asked.every(({ code }) => ratings[code]) ? draft : latest
}
