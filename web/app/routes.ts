import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address of the portal. All pages live under their language. */
export default [
  index('routes/language-choice/page.ts'),
  route(':lang', 'routes/portal.tsx', [
    index('routes/home/page.tsx'),
    route('municipalities', 'routes/roster/page.tsx'),
    route('municipalities/counts', 'routes/roster/counts.tsx'),
    route('roster', 'routes/roster/day.tsx'),
    route('municipalities/:slug', 'routes/municipality/page.tsx'),
    route('municipalities/:slug/contacts', 'routes/contacts/page.tsx'),
    route('municipalities/:slug/plans/new', 'routes/import-plan/page.tsx'),
    route('plans/:id', 'routes/plan/page.tsx'),
    route('plans/:id/actions/:action', 'routes/plan-action/page.tsx'),
    route('plans/:id/translations/:target', 'routes/plan-translation/page.tsx'),
    route('plans/:id/translations/:target.xlf', 'routes/plan-translation/xliff.ts'),

    route('commitments', 'routes/commitments/page.tsx'),
    route('commitments/:number', 'routes/commitment/page.tsx'),
    route('progress/:id', 'routes/progress/page.tsx'),
    route('municipalities/:slug/progress/new', 'routes/publish-progress/page.tsx'),
    route('municipalities/:slug/progress/draft', 'routes/publish-progress/autosave.ts'),

    route('events', 'routes/events/page.tsx'),
    route('events/new', 'routes/events/new.tsx'),
    route('events/:slug', 'routes/events/event.tsx'),

    route('sign-in', 'routes/sign-in/page.tsx'),
    route('sign-in/confirm', 'routes/sign-in/confirm.tsx'),
    route('sign-out', 'routes/sign-in/sign-out.ts'),
    route('local-mail', 'routes/sign-in/local-mail.tsx'),
    route('invitation', 'routes/invitation/page.tsx'),
    route('confirm-contact', 'routes/confirm-contact/page.tsx'),
    route('account', 'routes/account/page.tsx'),

    route('compare', 'routes/compare/page.tsx'),
    route('compare.csv', 'routes/compare/csv.ts'),
    route('maturity/:code', 'routes/maturity/page.tsx'),

    route('reports', 'routes/reports/page.tsx'),
    route('reports/:id', 'routes/reports/report.tsx'),
    route('reports/:id/docx', 'routes/reports/docx.ts'),
    route('partners', 'routes/partners/page.tsx'),
    route('news', 'routes/news/page.tsx'),
    route('library', 'routes/library/page.tsx'),
    route('library/:slug', 'routes/library/item.tsx'),

    route('survey', 'routes/survey/page.tsx'),
    route('surveys', 'routes/surveys/list.tsx'),
    route('surveys/:id', 'routes/surveys/page.tsx'),

    route('desk', 'routes/desk/page.tsx'),
    route('desk/reports', 'routes/desk-reports/page.tsx'),
    route('desk/reports/needs', 'routes/expressed-need/page.tsx'),
    route('desk/reports/:id', 'routes/desk-reports/write.tsx'),
    route('desk/surveys', 'routes/desk/surveys/list.tsx'),
    route('desk/surveys/new', 'routes/desk/surveys/new.tsx'),
    route('desk/surveys/:id', 'routes/desk/surveys/survey.tsx'),
    route('desk/surveys/:id/sheets/:sheet', 'routes/desk/surveys/sheet.tsx'),
    route('desk/import', 'routes/desk/import/page.tsx'),
    route('desk/import/:id', 'routes/desk/import/one.tsx'),
    route('desk/municipalities/:slug', 'routes/desk/municipality/page.tsx'),
    route('desk/contacts', 'routes/contacts/desk.tsx'),
    route('desk/partners', 'routes/desk-partners/page.tsx'),
    route('desk/partners/:form', 'routes/desk-partners/form.tsx'),
    route('desk/audit', 'routes/desk/audit/page.tsx'),
    route('desk/counts', 'routes/published-count/page.tsx'),

    route('components', 'routes/components/page.tsx'),
    route('*', 'routes/not-found/page.tsx'),
  ]),
] satisfies RouteConfig
