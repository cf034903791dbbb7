import facts from '../../facts/cmard-commitments.json' with { type: 'json' }
import type { Change } from '../../shared/changes.ts'
import type { Texts } from '../../shared/language.ts'
import { newsOfProgress } from '../progress-report/rules.ts'
import { between, chance, pick } from './chance.ts'
import { editorOf, members } from './demo-municipalities.ts'
import { textsIn } from './rows.ts'
import type { EvidenceItem, ProgressReportRow, ProgressStatus } from './tables.ts'

const day = 86_400_000
export const statuses = ['NOT_STARTED', 'LIMITED', 'LIMITED', 'SUBSTANTIAL', 'SUBSTANTIAL', 'COMPLETE'] as const

/** Invented reports of some thirty members, with the revisions that came before. */
export function reports(now: Date): ProgressReportRow[] {
  return members(30, 'progress').flatMap(({ id: slug }) =>
    facts.commitments
      .filter(({ number }) => chance(slug, 'reports', number) < 0.3 + 0.4 * chance(slug, 'eager'))
      .flatMap(({ number }) => periodsOf(slug, number, now).flatMap(period => revisionsOf(slug, number, period, now))),
  )
}

/** In January nobody has reported on the year that begins. */
export const latestYear = (now: Date) => new Date(now.getTime() - 90 * day).getUTCFullYear()

function periodsOf(slug: string, commitment: number, now: Date) {
  const thisYear = latestYear(now)
  const latest = thisYear - between(0, 2, slug, commitment, 'latest')
  return chance(slug, commitment, 'before') < 0.3 && latest > thisYear - 2 ? [latest - 1, latest] : [latest]
}

function revisionsOf(slug: string, commitment: number, period: number, now: Date): ProgressReportRow[] {
  const words = [slug, commitment, period]
  const first = reportOf(slug, commitment, period, publishedAt(period, now, words))
  if (chance(...words, 'again') > 0.1) return [first]
  const at = new Date((first.publishedAt.getTime() + now.getTime()) / 2)
  return [{ ...first, current: false }, corrected(first, at)]
}

/** The second revision says a little more, and names a document more. */
function corrected(first: ProgressReportRow, publishedAt: Date): ProgressReportRow {
  const { municipality, commitment, period, evidence } = first
  const summary: Texts = {
    ...first.summary,
    en: `${first.summary['en']?.replace('A likely step', 'A step that was taken since')} A second version would say what came after.`,
    fr: `${first.summary['fr']?.replace('Une mesure probable', 'Une mesure prise depuis')} Une deuxième version dirait ce qui a suivi.`,
  }
  const minutes = {
    title: 'Demonstration minutes',
    url: `https://example.org/${municipality}/${period}/commitment-${commitment}/minutes`,
    effectiveOn: publishedAt.toISOString().slice(0, 10),
  }
  return {
    ...first,
    revision: 2,
    status: later(first.status),
    summary,
    evidence: [...evidence, minutes],
    publishedAt,
  }
}

const later = (status: ProgressStatus): ProgressStatus =>
  status === 'NOT_STARTED' ? 'LIMITED' : status === 'LIMITED' ? 'SUBSTANTIAL' : 'COMPLETE'

/** From June of the period on, never after now. */
export function publishedAt(period: number, now: Date, words: readonly (string | number)[]) {
  const at = new Date(
    Date.UTC(period, 5, 1, 13) + between(0, 300, ...words, 'day') * day + between(0, 479, ...words, 'minute') * 60_000,
  )
  return at < now ? at : new Date(now.getTime() - between(1, 60, ...words, 'late') * day)
}

function reportOf(slug: string, commitment: number, period: number, publishedAt: Date): ProgressReportRow {
  const words = [slug, commitment, period]
  const summary = summaryOf(commitment, period, words)
  const challenges = chance(...words, 'challenges') < 0.5 ? pick(obstacles, ...words, 'obstacle') : null
  return {
    id: `report-${slug}-${commitment}-${period}`,
    revision: 1,
    current: true,
    municipality: slug,
    commitment,
    action: null,
    period: String(period),
    status: pick(statuses, ...words, 'status'),
    summary,
    challenges,
    evidence: evidenceOf(slug, commitment, period),
    publishedAt,
    publishedBy: editorOf(slug),
    reviewedBy: null,
    invented: true,
  }
}

function summaryOf(number: number, period: number, words: readonly (string | number)[]): Texts {
  const { title, exampleActions } =
    facts.commitments.find(commitment => commitment.number === number) ?? facts.commitments[0]!
  const action = exampleActions[between(0, exampleActions.length - 1, ...words, 'action')] ?? exampleActions[0]!
  const summary = {
    en: `Demonstration text, invented for this portal. Here a municipality would tell what it did in ${period} on “${title.en}”. A likely step: ${lower(action.en)}.`,
    fr: `Texte de démonstration, inventé pour ce portail. Une municipalité dirait ici ce qu’elle a fait en ${period} pour l’engagement « ${title.fr} ». Une mesure probable : ${lower(action.fr)}.`,
  }
  if (chance(...words, 'languages') > 0.12) return summary
  return {
    ...summary,
    ar: `نص توضيحي أُعدّ لهذه البوابة وليس تقريرًا حقيقيًا. هنا تذكر البلدية ما أنجزته في عام ${period} بشأن الالتزام رقم ${number}.`,
    vi: `Văn bản minh họa, được đặt ra cho cổng thông tin này. Tại đây, chính quyền đô thị sẽ cho biết những việc đã làm trong năm ${period} về cam kết số ${number}.`,
  }
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const obstacles: readonly [Texts, ...Texts[]] = [
  {
    en: 'Demonstration text: one person does this beside other duties.',
    fr: 'Texte de démonstration : une seule personne s’en charge, en plus de ses autres tâches.',
  },
  {
    en: 'Demonstration text: the budget was decided later than planned.',
    fr: 'Texte de démonstration : le budget a été adopté plus tard que prévu.',
  },
  {
    en: 'Demonstration text: too little data to tell what has changed.',
    fr: 'Texte de démonstration : trop peu de données pour dire ce qui a changé.',
  },
]

function evidenceOf(slug: string, commitment: number, period: number): EvidenceItem[] {
  const count = between(0, 2, slug, commitment, period, 'evidence')
  return Array.from({ length: count }, (_, index) => ({
    title: index === 0 ? 'Demonstration document' : 'Demonstration figures',
    url: `https://example.org/${slug}/${period}/commitment-${commitment}/${index + 1}`,
    effectiveOn: index === 0 ? `${period}-03-21` : null,
  }))
}

export const progressNews = (rows: readonly ProgressReportRow[]): Change[] =>
  rows.map((report, index) => ({
    at: report.publishedAt,
    actor: report.publishedBy,
    action: 'publishProgress',
    subjectType: 'ProgressReport',
    subjectId: report.id,
    before: report.revision > 1 ? rows[index - 1] : null,
    after: report,
    news: newsOfProgress(
      report,
      report.commitment!,
      textsIn(facts.commitments.find(({ number }) => number === report.commitment)!.title),
    ),
  }))
