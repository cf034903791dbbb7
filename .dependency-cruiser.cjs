const subgraphs = '(members|commitments|events|resources)'
const tests = '(\\.test\\.tsx?|/test-kit\\.ts)$'
const valuesOnly = { dependencyTypesNot: ['type-only'] }

/** Who may import whom: the table of services/README.md as rules. Tests and test/ may open every door. */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thought: move what both need into a third. Types may go round.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: valuesOnly },
    },
    {
      name: 'subgraphs-are-strangers',
      comment: 'Subgraphs meet in the graph only: by entity keys, not by imports.',
      severity: 'error',
      from: { path: `^services/${subgraphs}/`, pathNot: tests },
      to: { path: `^services/${subgraphs}/`, pathNot: '^services/$1/' },
    },
    {
      name: 'web-speaks-graphql-only',
      comment:
        'Pages ask the graph. Only web/server.ts opens a door of the services, and feeds write calendar files by the same hand as letters.',
      severity: 'error',
      from: { path: '^web/', pathNot: [tests, '^web/server\\.ts$', '^web/http/feeds/(calendar|activity)\\.ts$'] },
      to: { path: '^services/' },
    },
    {
      name: 'feeds-borrow-the-calendar',
      comment: 'iCalendar is written in one place.',
      severity: 'error',
      from: { path: '^web/http/feeds/(calendar|activity)\\.ts$' },
      to: { path: '^services/', pathNot: '^services/shared/(calendar/|plain\\.ts$)' },
    },
    {
      name: 'the-server-opens-the-gateway-alone',
      comment: 'web/server.ts starts the gateway, and reads the settings and the log that belong to it.',
      severity: 'error',
      from: { path: '^web/server\\.ts$' },
      to: {
        path: '^services/',
        pathNot: '^services/(gateway/(all-in-one|distributed|gateway)|shared/(environment|log|one-line))\\.ts$',
      },
    },
    {
      name: 'services-never-see-the-web',
      comment: 'Services are used by every client alike: the portal is one of them.',
      severity: 'error',
      from: { path: '^services/', pathNot: tests },
      to: { path: '^web/' },
    },
    {
      name: 'shared-stands-alone',
      comment: 'shared is grammar and knows no domain noun.',
      severity: 'error',
      from: { path: '^services/shared/', pathNot: tests },
      to: { path: '^services/(?!shared/)' },
    },
    {
      name: 'subgraphs-do-not-know-the-gateway',
      comment: 'A subgraph answers whoever holds a token; who that is, is none of its business.',
      severity: 'error',
      from: { path: `^services/${subgraphs}/`, pathNot: tests },
      to: { path: '^services/gateway/' },
    },
    {
      name: 'gateway-knocks-at-the-door',
      comment: 'Of a subgraph the gateway knows how it is made and what it keeps in the database.',
      severity: 'error',
      from: { path: '^services/gateway/', pathNot: tests },
      to: { path: `^services/${subgraphs}/`, pathNot: `^services/${subgraphs}/(subgraph\\.ts$|database/)` },
    },
    {
      name: 'facts-belong-to-databases',
      comment: 'Facts reach the portal through a seed, and from there through the graph.',
      severity: 'error',
      from: { pathNot: ['^services/[^/]+/database/', tests, '^test/'] },
      to: { path: '^services/facts/' },
    },
    {
      name: 'rules-are-pure',
      comment:
        'A rule is a function of its arguments: no store, no resolver, no package, nothing of Node. Types may be imported.',
      severity: 'error',
      from: { path: '/rules\\.ts$' },
      to: { ...valuesOnly, path: '(/store\\.ts$|/database/|/resolvers/|node_modules)' },
    },
    {
      name: 'rules-are-pure-of-node',
      comment: 'As rules-are-pure: no file, no clock, no network.',
      severity: 'error',
      from: { path: '/rules\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sql-lives-in-stores',
      comment:
        'SQL is written in store.ts, database/, and the few files of shared and gateway that keep something themselves.',
      severity: 'error',
      from: {
        path: '^(services|web)/',
        pathNot: [
          '/store\\.ts$',
          '/database/',
          '^services/shared/(append-only|database|known-keys|changes|jsonb|letters|once|search/(database|words))\\.ts$',
          '^services/gateway/(sign-in/|queue/|database)',
          tests,
        ],
      },
      to: { ...valuesOnly, path: '(^|node_modules/)(kysely|pg|@electric-sql)(/|$)' },
    },
    {
      name: 'no-test-in-production',
      comment: 'What the portal runs needs nothing of its tests.',
      severity: 'error',
      from: { path: '^(services|web)/', pathNot: tests },
      to: { path: ['^test/', tests] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^web/build/|^web/app/graphql/generated/)' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default', 'types'], exportsFields: ['exports'] },
  },
}
