import type { Change } from '../../shared/changes.ts'
import { defaultModel as model, type LeveledIndicator, levelsOf, overallLevel } from '../assessment/rules.ts'
import { between, chance, pick } from './chance.ts'
import { editorOf, members } from './demo-municipalities.ts'
import { builtIn } from './frameworks.ts'
import type { AssessmentAnswerRow, AssessmentConsentRow, AssessmentRow, Rating } from './tables.ts'

const day = 86_400_000

const asked: LeveledIndicator[] = builtIn
  .filter(({ code }) => code === model)
  .flatMap(({ outcomes }) => outcomes)
  .flatMap(({ element, level, indicators }) => indicators.map(({ code }) => ({ code, element, level })))
const elements = [...new Set(asked.map(({ element }) => element))]

/** Employment equity reporting is a duty of federally regulated employers. */
const federal = ['3a', '5a', '9b']
const reason = 'Federal employment equity reporting does not bind a municipality.'

type Assessed = { row: AssessmentRow; answers: AssessmentAnswerRow[] }

/** Invented self-assessments of some members; every third one has another from two years before. */
export function assessments(now: Date): Assessed[] {
  return members(28, 'maturity').flatMap(({ id: slug }, index) => {
    // nobody real is shown below level 1, not even in play
    const base = 1 + ((index + 2) % 4)
    const days = between(30, 400, slug, 'assessed')
    const latest = assess(slug, base, new Date(now.getTime() - days * day))
    return index % 3 === 0
      ? [assess(slug, Math.max(1, base - 1), new Date(now.getTime() - (days + 730) * day)), latest]
      : [latest]
  })
}

function assess(slug: string, base: number, at: Date): Assessed {
  const assessedOn = at.toISOString().slice(0, 10)
  const id = `assessment-${slug}-${assessedOn.slice(0, 4)}`
  const weakest = pick(['LA', 'CC', 'CR', 'EV'], slug, 'weakest')
  const targets = Object.fromEntries(
    elements.map(element => [element, base + (element === weakest ? 0 : between(0, 2, slug, element, 'ahead'))]),
  )
  const ratings = Object.fromEntries(asked.map(one => [one.code, ratingOf(slug, one, targets[one.element] ?? 0)]))
  const levels = levelsOf(asked, ratings)
  return {
    row: {
      id,
      municipality: slug,
      model,
      mode: 'FULL',
      status: 'PUBLISHED',
      revision: 1,
      assessedOn,
      overallLevel: overallLevel(levels),
      elements: levels,
      startedAt: at,
      startedBy: null,
      publishedAt: at,
      publishedBy: null,
      invented: true,
      takenOverFrom: null,
      discardedAt: null,
    },
    answers: asked.map(({ code }) => {
      const rating = ratings[code] ?? 'NOT_STARTED'
      return {
        assessment: id,
        model,
        indicator: code,
        rating,
        reason: rating === 'NOT_APPLICABLE' ? reason : null,
        evidence: '',
        evidenceOn: null,
        ...wordsOn(slug, code, rating),
        revision: 1,
        writing: null,
        answeredBy: null,
        answeredAt: null,
        lastRating: null,
      }
    }),
  }
}

/** Read by the editors of the three accounts only. */
const wordsOn = (slug: string, code: string, rating: Rating) =>
  editorOf(slug) && (rating === 'NOT_STARTED' || rating === 'IN_PROGRESS') && chance(slug, code, 'words') < 0.5
    ? { gap: `Demonstration text: what is missing for ${code}.`, owner: 'Demonstration: a made-up office' }
    : { gap: '', owner: '' }

/** Above the level that was reached some is met as well, but never all. */
function ratingOf(slug: string, { code, element, level }: LeveledIndicator, target: number): Rating {
  if (federal.includes(code)) return 'NOT_APPLICABLE'
  if (level <= target) return 'MET'
  const isFirstOfLevel =
    asked.find(one => one.element === element && one.level === level && !federal.includes(one.code))?.code === code
  if (isFirstOfLevel) return pick(['NOT_STARTED', 'IN_PROGRESS'], slug, code)
  return chance(slug, code, 'met') < 0.3 ? 'MET' : pick(['NOT_STARTED', 'IN_PROGRESS'], slug, code)
}

/** In the demonstration everybody agreed to both. */
export const consents = (assessed: readonly Assessed[]): AssessmentConsentRow[] =>
  assessed.flatMap(({ row }) =>
    (['PUBLICATION', 'NAME'] as const).map(consent => ({
      assessment: row.id,
      consent,
      givenAt: row.startedAt,
      givenBy: null,
      withdrawnAt: null,
      withdrawnBy: null,
    })),
  )

export const assessmentNews = (assessed: readonly Assessed[]): Change[] =>
  assessed.map(({ row }) => ({
    at: new Date(`${row.assessedOn}T15:00:00Z`),
    actor: editorOf(row.municipality),
    action: 'publishAssessment',
    subjectType: 'Assessment',
    subjectId: row.id,
    before: null,
    after: row,
    news: {
      kind: 'ASSESSMENT_PUBLISHED',
      municipality: row.municipality,
      summary: {
        en: 'Demonstration: an invented self-assessment',
        fr: 'Démonstration : une autoévaluation inventée',
      },
      url: `/municipalities/${row.municipality}`,
      commitments: [],
      invented: true,
    },
  }))
