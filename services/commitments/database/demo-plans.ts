import calgary from '../../facts/calgary-strategy.json' with { type: 'json' }
import hamilton from '../../facts/hamilton-plan.json' with { type: 'json' }
import type { Change } from '../../shared/changes.ts'
import type { Texts } from '../../shared/language.ts'
import { openPlan, undescribed } from '../action-plan/rules.ts'
import type { ActionPlanRow, PlanSegmentRow } from './tables.ts'

type Action = { number: string; text: string }
type Group = { key: string; title: Texts; actions: Action[] }
type Section = { number: string; title: Texts; outcome: Texts; groups: Group[] }
type Outline = Pick<
  ActionPlanRow,
  'id' | 'municipality' | 'title' | 'periodFrom' | 'periodTo' | 'source' | 'note' | 'publishedAt'
> & {
  sections: Section[]
}

const calgarysPlan: Outline = {
  id: 'plan-calgary-2023',
  municipality: calgary.plan.municipality,
  title: calgary.plan.title,
  periodFrom: calgary.plan.start,
  periodTo: calgary.plan.end,
  source: 'Vietnamese and Arabic editions of the city’s document',
  note: `${calgary.notes.language} ${calgary.notes.titles}`,
  publishedAt: new Date('2023-01-01T00:00:00Z'),
  sections: calgary.focusAreas.map(({ number, title, outcome, streams }) => ({
    number: String(number),
    title,
    outcome,
    groups: streams.map(({ stream, actions }) => ({
      key: stream,
      title: { en: calgary.streams.find(({ code }) => code === stream)?.en ?? stream },
      actions: actions.map(({ code, en }) => ({ number: code, text: en })),
    })),
  })),
}

type Goal = (typeof hamilton.priorities)[number]['goals'][number]

/** What the document lists below one action stands in its text: it counts 55 actions without them. */
function withParts({ code, en }: { code: string; en: string }, goal: Goal) {
  const parts = 'subActions' in goal && goal.subActions?.of === code ? goal.subActions.items : []
  return { number: code, text: parts.length > 0 ? `${en}: ${parts.join('; ')}` : en }
}

const hamiltonsPlan: Outline = {
  id: 'plan-hamilton-2010',
  municipality: hamilton.plan.municipality,
  title: { en: hamilton.plan.title },
  periodFrom: Number(hamilton.plan.date.slice(0, 4)),
  periodTo: null,
  source: `${hamilton.plan.owner}, ${hamilton.plan.title}, April 2010`,
  note: `The labels are the portal’s own short wording. ${hamilton.notes.join(' ')}`,
  publishedAt: new Date('2010-04-01T00:00:00Z'),
  sections: hamilton.priorities.map(({ number, title, aim, goals }) => ({
    number: String(number),
    title,
    outcome: aim,
    groups: goals.map(goal => ({
      key: goal.code,
      title: goal.label,
      actions: goal.actions.map(action => withParts(action, goal)),
    })),
  })),
}

const outlines = [calgarysPlan, hamiltonsPlan]
/** Everything was written in English, at the first revision. */
const first = { en: 1 }

export const plans: ActionPlanRow[] = outlines.map(({ sections: _sections, ...plan }) => ({
  ...plan,
  revision: 1,
  bases: { title: first },
  sourceLang: 'en',
  isDraft: false,
  copiedFrom: null,
  template: null,
  ...openPlan,
}))

const nothingMore = {
  bases: first,
  ...undescribed,
}

export const segments: PlanSegmentRow[] = outlines.flatMap(plan =>
  plan.sections
    .flatMap(({ number, title, outcome, groups }) => [
      { id: `${plan.id}-${number}`, level: 1, kind: 'SECTION' as const, number, text: title },
      { id: `${plan.id}-${number}-outcome`, level: 2, kind: 'OUTCOME' as const, number: '', text: outcome },
      ...groups.flatMap(group => [
        {
          id: `${plan.id}-${number}-${group.key}`,
          level: 2,
          kind: 'GROUP' as const,
          number: group.key,
          text: group.title,
        },
        ...group.actions.map(action => ({
          id: `${plan.id}-${action.number}`,
          level: 3,
          kind: 'ACTION' as const,
          number: action.number,
          text: { en: action.text },
        })),
      ]),
    ])
    .map((segment, index) => ({ ...nothingMore, ...segment, plan: plan.id, position: index + 1 })),
)

export const planNews: Change[] = outlines.map(({ id, municipality, title, periodFrom, periodTo, publishedAt }) => ({
  at: publishedAt,
  actor: null,
  action: 'loadRecords',
  subjectType: 'ActionPlan',
  subjectId: id,
  before: null,
  after: { title, periodFrom, periodTo },
  news: {
    kind: 'PLAN_PUBLISHED',
    municipality,
    summary: { en: `Plan of action: ${title['en']}`, fr: `Plan d’action : ${title['en']}` },
    url: `/plans/${id}`,
    commitments: [],
    invented: false,
  },
}))
