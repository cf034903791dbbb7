import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isDay } from './partial-date.ts'

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** A scalar that is written as a string in documents and variables. */
const textScalar = <Value>(
  name: string,
  parse: (value: unknown) => Value,
  serialize: (value: unknown) => string = String,
) =>
  new GraphQLScalarType({
    name,
    serialize,
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
  })

export const DateScalar = textScalar('Date', value =>
  typeof value === 'string' && isDay(value) ? value : refuse('A Date is a day of the calendar, as 2008-08-01.'),
)

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

export const DateTimeScalar = textScalar(
  'DateTime',
  value =>
    typeof value === 'string' && moment.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))
      ? new Date(value)
      : refuse('A DateTime is a moment with its offset, as 2008-08-01T15:00:00Z.'),
  value => (value instanceof Date ? value : new Date(String(value))).toISOString(),
)

export const UrlScalar = textScalar('URL', value => {
  const url = typeof value === 'string' && value.length <= 2000 && URL.canParse(value) ? new URL(value) : undefined
  const isWeb = url && ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password
  return isWeb ? url.href : refuse('A URL is an absolute address that begins with https:// or http://.')
})

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  serialize: value => value,
  parseValue: value => value,
  parseLiteral: () => refuse('JSON is passed as a variable.'),
})
