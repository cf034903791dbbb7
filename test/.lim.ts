import { readFileSync } from 'node:fs'
import { buildSchema, Kind, parse, validate } from 'graphql'
import { armor } from '../services/gateway/limits.ts'
const schema = buildSchema(readFileSync('web/app/graphql/schema.graphql', 'utf8'))
const ch = readFileSync('web/app/routes/compare/choices.graphql', 'utf8')
const form = ch.replace(/query CompareChoices[\s\S]*?\n\}\n/, ''),
  more = ch.replace(/query CompareForm \{[\s\S]*?\n\}\n/, '')
for (const [n, d] of Object.entries({ form, more, noviewer: form.replace(/  viewer \{[\s\S]*?\n  \}\n/, '') }))
  console.log(
    n,
    validate(schema, parse(d), armor.validationRules).map(e => e.message),
  )
