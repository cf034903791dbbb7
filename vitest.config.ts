import { createRequire } from 'node:module'
import { configDefaults, defineConfig } from 'vitest/config'

const server = process.env.TEST_DATABASE_URL

/** Files of rules and words ask no database: they run once. */
const databaseFree = ['**/rules.test.ts', 'web/app/**', 'test/words/**']
const browserTests = 'test/browser/**/*.test.ts'

const plain = {
  name: 'rules and services',
  include: ['{services,web,test}/**/*.test.{ts,tsx}'],
  exclude: [...configDefaults.exclude, browserTests],
  sequence: { groupOrder: 1 },
}
const browser = {
  name: 'browser',
  include: [browserTests],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  // after the others: two cores are not enough for a browser beside embedded databases
  sequence: { groupOrder: 2 },
}

const embedded = [plain, browser].map(
  test => ({ extends: true, test: { ...test, env: { TEST_DATABASE_URL: '' } } }) as const,
)

/** The same once more, on the PostgreSQL server that is given. */
const onPostgres = [{ ...plain, exclude: [...plain.exclude, ...databaseFree] }, browser].map(
  test =>
    ({
      extends: true,
      test: { ...test, name: `${test.name} on PostgreSQL`, env: { TEST_DATABASE_URL: server } },
    }) as const,
)

export default defineConfig({
  // The same copy of graphql that packages get from Node: Vite alone would read its other build.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    // an embedded database takes 400 MB
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: server ? [...embedded, ...onPostgres] : embedded,
  },
})
