import { createRequire } from 'node:module'
import { configDefaults, defineConfig } from 'vitest/config'

const server = process.env['TEST_DATABASE_URL']

const browserTests = 'test/browser/**/*.test.ts'
/** What asks no database runs once. */
const withoutDatabase = [
  '**/rules.test.ts',
  'services/gateway/{bearer,courier,down,secret,size,token}.test.ts',
  'services/shared/**',
  'web/**',
  'test/words/**',
  'test/graph/page-limits.test.ts',
]

/** The embedded database belongs to one process: what needs several has PostgreSQL. Its own start, and how pages look, need it once. */
const onlyOnPostgres = [
  'test/journeys/five-processes.test.ts',
  'test/faults/killed-digests.test.ts',
  'test/faults/killed-postman.test.ts',
  'test/faults/killed-courier.test.ts',
  'test/faults/killed-sender.test.ts',
]
const looks = ['test/browser/main-thread.test.ts', 'test/browser/accessibility.test.ts']
const onlyEmbedded = ['test/faults/embedded-start.test.ts', ...looks]

const services = {
  name: 'rules and services',
  include: ['{services,web,test}/**/*.test.{ts,tsx}'],
  exclude: [...configDefaults.exclude, browserTests],
  globalSetup: 'test/kit/run.ts',
  // what a file imports is there for the next one: nothing of ours keeps state in a module that another test could meet
  isolate: false,
  sequence: { groupOrder: 1 },
}
const browser = {
  name: 'browser',
  include: [browserTests],
  exclude: configDefaults.exclude,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  globalSetup: 'test/kit/run.ts',
  // after the others: two cores are not enough for a browser beside embedded databases
  sequence: { groupOrder: 2 },
}

const onPostgres = (test: typeof services | typeof browser) => ({
  extends: true as const,
  test: { ...test, name: `${test.name} on PostgreSQL`, env: { TEST_DATABASE_URL: server } },
})
const embedded = (test: typeof services | typeof browser) => ({
  extends: true as const,
  test: { ...test, env: { TEST_DATABASE_URL: '' } },
})

export default defineConfig({
  // The same copy of graphql that packages get from Node: Vite alone would read its other build.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    // an embedded database takes 400 MB
    maxWorkers: 2,
    maxConcurrency: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // a page of a busy machine takes longer than a second
    expect: { poll: { timeout: 15_000 } },
    projects: [
      embedded({ ...services, exclude: [...services.exclude, ...onlyOnPostgres] }),
      // what the graph answers is tested on both databases; journeys take PostgreSQL where it is
      embedded(server ? { ...browser, include: looks } : browser),
      ...(server
        ? [
            onPostgres({ ...services, exclude: [...services.exclude, ...withoutDatabase, ...onlyEmbedded] }),
            onPostgres({ ...browser, exclude: [...browser.exclude, ...onlyEmbedded] }),
          ]
        : []),
    ],
  },
})
