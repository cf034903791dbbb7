import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { parse, printSchema } from 'graphql'

const subgraphs = ['members', 'commitments', 'events', 'resources']
const grammar = 'services/shared/grammar.graphql'

/** The SDL of one subgraph: the shared grammar and one file a feature folder. */
function sdlOf(subgraph: string) {
  const files = readdirSync(`services/${subgraph}`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => `services/${subgraph}/${file}`)
  return [grammar, ...files].map(file => readFileSync(file, 'utf8')).join('\n')
}

const composed = composeServices(
  subgraphs.map(name => ({ name, url: `local://${name}`, typeDefs: parse(sdlOf(name)) })),
)
if (composed.errors) throw new Error(composed.errors.map(error => error.message).join('\n'))
keepFresh('services/gateway/supergraph.graphql', composed.supergraphSdl)
keepFresh('web/app/graphql/schema.graphql', printSchema(composed.schema.toAPISchema().toGraphQLJSSchema()))

/** Writes a composed schema; with `--check` a stale file is an error instead. */
function keepFresh(file: string, sdl: string) {
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === `${sdl}\n`
  if (!isFresh && process.argv.includes('--check')) throw new Error(`${file} is stale: npm run generate`)
  if (!isFresh) writeFileSync(file, `${sdl}\n`)
}

const text = { input: 'string', output: 'string' }
const config: CodegenConfig = {
  generates: {
    ...Object.fromEntries(
      subgraphs.map(subgraph => [
        `services/${subgraph}`,
        {
          ...defineConfig({
            mode: 'modules',
            typesPluginsConfig: {
              federation: true,
              contextType: './context.ts#Context',
              enumsAsTypes: true,
              useTypeImports: true,
            },
            scalarsOverrides: {
              ID: { type: text },
              Date: { type: text, resolver: '../shared/scalars.ts#DateScalar' },
              URL: { type: text, resolver: '../shared/scalars.ts#UrlScalar' },
              DateTime: {
                type: { input: 'Date', output: 'Date | string' },
                resolver: '../shared/scalars.ts#DateTimeScalar',
              },
              JSON: { type: { input: 'unknown', output: 'unknown' }, resolver: '../shared/scalars.ts#JsonScalar' },
            },
            externalResolvers: {
              'Query.changes': '../shared/grammar.resolvers.ts#changes',
              LocalizedText: '../shared/grammar.resolvers.ts#LocalizedText',
            },
            mergeSchema: false,
            resolverGeneration: 'minimal',
            importExtension: '.ts',
          }),
          schema: [grammar, `services/${subgraph}/**/*.graphql`],
        },
      ]),
    ),
    'web/app/graphql/generated/': {
      schema: 'web/app/graphql/schema.graphql',
      documents: ['web/app/**/*.graphql', 'web/http/**/*.graphql', '!web/app/graphql/schema.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        documentMode: 'string',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', URL: 'string', JSON: 'unknown' },
      },
    },
  },
}
export default config
