import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { parse, printSchema } from 'graphql'

const subgraphs = ['members', 'commitments', 'events', 'resources']
const grammar = 'services/shared/grammar.graphql'

/** The SDL of one subgraph: the shared grammar and one file a feature folder. */
function sdlOf(subgraph: string) {
  const files = readdirSync(`services/${subgraph}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => `services/${subgraph}/${file}`)
  return [grammar, ...files].map((file) => readFileSync(file, 'utf8')).join('\n')
}

const composed = composeServices(
  subgraphs.map((name) => ({ name, url: `local://${name}`, typeDefs: parse(sdlOf(name)) })),
)
if (composed.errors?.length) throw new Error(composed.errors.map((error) => error.message).join('\n'))
writeFileSync('services/gateway/supergraph.graphql', `${composed.supergraphSdl}\n`)
const api = printSchema(composed.schema!.toAPISchema().toGraphQLJSSchema())
writeFileSync('web/app/graphql/schema.graphql', `${api}\n`)

const text = { input: 'string', output: 'string' }
const config: CodegenConfig = {
  generates: {
    ...Object.fromEntries(
      subgraphs.map((subgraph) => [
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
              DateTime: { type: { input: 'Date', output: 'Date | string' }, resolver: '../shared/scalars.ts#DateTimeScalar' },
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
      ignoreNoDocuments: true,
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
