import { sheetOf } from '../assessment/answers.ts'
import { mayAssess } from '../assessment/rules.ts'
import type { StoredAssessment } from '../assessment/store.ts'
import type { Context } from '../context.ts'

/** The assessment that a municipality goes on from, of those that the viewer may read. */
export async function workingAssessmentOf(context: Context, slug: string): Promise<StoredAssessment | null> {
  if (!mayAssess(context.viewer, slug)) return (await context.latestNamedAssessment(slug)) ?? null
  const latest = await context.latestAssessment(slug)
  const draft = ((await context.assessmentsOfMunicipality(slug)) ?? []).find(({ status }) => status === 'DRAFT')
  if (!draft || !latest) return draft ?? latest ?? null
  const { asked, ratings } = await sheetOf(context, draft)
  return asked.every(({ code }) => ratings[code]) ? draft : latest
}
