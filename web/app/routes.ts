import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address of the portal. All pages live under their language. */
export default [
  index('routes/language-choice/page.ts'),
  route(':lang', 'routes/portal.tsx', [
    index('routes/home/page.tsx'),
    route('municipalities', 'routes/roster/page.tsx'),
    route('municipalities/counts', 'routes/roster/counts.tsx'),

    route('components', 'routes/components/page.tsx'),
    route('*', 'routes/not-found/page.tsx'),
  ]),
] satisfies RouteConfig
