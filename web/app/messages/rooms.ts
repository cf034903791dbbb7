import type afterwards from './en/afterwards.json'
import type apiTokens from './en/api-tokens.json'
import type assessment from './en/assessment.json'
import type assessmentSheet from './en/assessment-sheet.json'
import type compare from './en/compare.json'
import type contacts from './en/contacts.json'
import type components from './en/components.json'
import type discussions from './en/discussions.json'
import type events from './en/events.json'
import type eventSeries from './en/event-series.json'
import type feeds from './en/feeds.json'
import type following from './en/following.json'
import type form from './en/form.json'
import type gaps from './en/gaps.json'
import type home from './en/home.json'
import type raters from './en/raters.json'
import type ratingSheet from './en/rating-sheet.json'
import type inclusionReport from './en/inclusion-report.json'
import type maturity from './en/maturity.json'
import type models from './en/models.json'
import type moveAssessment from './en/move-assessment.json'
import type municipality from './en/municipality.json'
import type openData from './en/open-data.json'
import type ownPast from './en/own-past.json'
import type municipalityProgress from './en/municipality-progress.json'
import type reports from './en/reports.json'
import type organiserDesk from './en/organiser-desk.json'
import type partners from './en/partners.json'
import type importPlan from './en/import-plan.json'
import type plan from './en/plan.json'
import type poll from './en/poll.json'
import type plans from './en/plans.json'
import type planAction from './en/plan-action.json'
import type planYear from './en/plan-year.json'
import type planTranslation from './en/plan-translation.json'
import type letters from './en/letters.json'
import type library from './en/library.json'
import type collections from './en/collections.json'
import type shareResource from './en/share-resource.json'
import type news from './en/news.json'
import type search from './en/search.json'
import type sharePlan from './en/share-plan.json'
import type arrangePlan from './en/arrange-plan.json'
import type keepPlan from './en/keep-plan.json'
import type roster from './en/roster.json'
import type schedule from './en/schedule.json'
import type shell from './en/shell.json'
import type targets from './en/targets.json'
import type terms from './en/terms.json'
import type account from './en/account.json'
import type commitments from './en/commitments.json'
import type progress from './en/progress.json'
import type publish from './en/publish.json'
import type validation from './en/validation.json'
import type survey from './en/survey.json'
import type surveys from './en/surveys.json'
import type signIn from './en/sign-in.json'
import type desk from './en/desk.json'
import type keeping from './en/keeping.json'
import type audit from './en/audit.json'
import type importing from './en/import.json'
import type publishedCount from './en/published-count.json'
import type webhooks from './en/webhooks.json'

/** Every room of words, typed by its English file. A new room adds one line here. */
export interface Rooms {
  'api-tokens': typeof apiTokens
  assessment: typeof assessment
  'assessment-sheet': typeof assessmentSheet
  compare: typeof compare
  components: typeof components
  contacts: typeof contacts
  discussions: typeof discussions
  events: typeof events
  'event-series': typeof eventSeries
  feeds: typeof feeds
  following: typeof following
  form: typeof form
  gaps: typeof gaps
  home: typeof home
  'inclusion-report': typeof inclusionReport
  maturity: typeof maturity
  models: typeof models
  'move-assessment': typeof moveAssessment
  municipality: typeof municipality
  'municipality-progress': typeof municipalityProgress
  'open-data': typeof openData
  'organiser-desk': typeof organiserDesk
  'own-past': typeof ownPast
  partners: typeof partners
  'import-plan': typeof importPlan
  raters: typeof raters
  'rating-sheet': typeof ratingSheet
  reports: typeof reports
  plan: typeof plan
  afterwards: typeof afterwards
  poll: typeof poll
  plans: typeof plans
  'plan-action': typeof planAction
  'plan-translation': typeof planTranslation
  'plan-year': typeof planYear
  letters: typeof letters
  library: typeof library
  collections: typeof collections
  'share-resource': typeof shareResource
  news: typeof news
  search: typeof search
  'share-plan': typeof sharePlan
  'arrange-plan': typeof arrangePlan
  'keep-plan': typeof keepPlan
  roster: typeof roster
  schedule: typeof schedule
  shell: typeof shell
  targets: typeof targets
  terms: typeof terms
  account: typeof account
  commitments: typeof commitments
  progress: typeof progress
  publish: typeof publish
  survey: typeof survey
  validation: typeof validation
  surveys: typeof surveys
  'sign-in': typeof signIn
  desk: typeof desk
  keeping: typeof keeping
  audit: typeof audit
  import: typeof importing
  'published-count': typeof publishedCount
  webhooks: typeof webhooks
}
