import type { Change } from '../../shared/changes.ts'
import { newsOfActionProgress } from '../progress-report/rules.ts'
import { chance, pick } from './chance.ts'
import { editorOf } from './demo-municipalities.ts'
import { plans, segments } from './demo-plans.ts'
import { latestYear, publishedAt, statuses } from './demo-progress.ts'
import type { ProgressReportRow, ProgressStatus } from './tables.ts'

const plan = plans.find(({ id }) => id === 'plan-calgary-2023')!
// of the first section nothing is reported, so that this is seen too
const actions = segments.filter(
  each => each.plan === plan.id && each.kind === 'ACTION' && !each.number.startsWith('1.'),
)

/** Invented reports on actions of one plan; some actions have none, as in every plan. */
export const actionReports = (now: Date): ProgressReportRow[] =>
  actions
    .filter(({ id }) => chance(id, 'reports') < 0.8)
    .flatMap(({ id }) => {
      const last = reportOf(id, latestYear(now) - 1, pick(statuses, id, 'status'), now)
      const before = reportOf(id, latestYear(now) - 2, earlier(last.status), now)
      return chance(id, 'before') < 0.5 ? [before, last] : [last]
    })

const earlier = (status: ProgressStatus): ProgressStatus =>
  status === 'COMPLETE' ? 'SUBSTANTIAL' : status === 'SUBSTANTIAL' ? 'LIMITED' : 'NOT_STARTED'

function reportOf(action: string, period: number, status: ProgressStatus, now: Date): ProgressReportRow {
  const summary = {
    en: `Demonstration text, invented for this portal. Here the municipality would tell what it did for this action in ${period}.`,
    fr: `Texte de démonstration, inventé pour ce portail. La municipalité dirait ici ce qu’elle a fait pour cette action en ${period}.`,
    ar: `نص توضيحي أُعدّ لهذه البوابة وليس تقريرًا حقيقيًا. هنا تذكر البلدية ما أنجزته لهذا الإجراء في عام ${period}.`,
    vi: `Văn bản minh họa, được đặt ra cho cổng thông tin này. Tại đây, chính quyền đô thị sẽ cho biết những việc đã làm cho hành động này trong năm ${period}.`,
  }
  return {
    id: `report-${action}-${period}`,
    revision: 1,
    current: true,
    municipality: plan.municipality,
    commitment: null,
    action,
    period: String(period),
    status,
    summary,
    challenges: null,
    evidence: [],
    publishedAt: publishedAt(period, now, [action, period]),
    publishedBy: editorOf(plan.municipality),
    reviewedBy: null,
    invented: true,
  }
}

const nothingSaid = { number: '', commitments: [] }

export const actionNews = (rows: readonly ProgressReportRow[]): Change[] =>
  rows.map(report => ({
    at: report.publishedAt,
    actor: report.publishedBy,
    action: 'publishProgress',
    subjectType: 'ProgressReport',
    subjectId: report.id,
    before: null,
    after: report,
    news: newsOfActionProgress(report, actions.find(({ id }) => id === report.action) ?? nothingSaid, plan),
  }))
