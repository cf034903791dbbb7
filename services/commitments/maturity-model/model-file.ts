import { z } from 'zod'
import { isLanguage, storable } from '../../shared/texts.ts'
import type { Fault, UserErrorWord } from '../../shared/user-error.ts'

export const modelFormat = 'maturity-model/1'

const limits = { file: 400_000, levels: 20, elements: 50, outcomes: 500, indicators: 100, entries: 30, text: 2_000 }

const text = z.string().trim().min(1).max(limits.text).refine(isStorable)
const texts = z.record(z.string(), text).check(({ value, issues }) => {
  if (Object.keys(value).length === 0) issues.push({ code: 'custom', message: 'required', input: value })
  for (const lang of Object.keys(value).filter(one => !isLanguage(one)))
    issues.push({ code: 'custom', message: 'unknownLanguage', params: { lang }, path: [lang], input: value })
})
const whole = (most: number) => z.number().int().min(1).max(most)
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/)
// an element has a page of its own beside these, whose addresses are fixed
const pages = new Set(['move', 'raters', 'publish', 'paper', 'offline'])
const elementCode = code.refine(value => !pages.has(value.toLowerCase()), { message: 'notACode' })
const modelCode = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .min(2)
  .max(60)
const list = <Entry extends z.ZodType>(entry: Entry, most: number = limits.entries) => z.array(entry).max(most)

const indicator = z.strictObject({
  code,
  title: texts,
  basis: text.nullable().default(null),
  evidenceExamples: list(texts).default([]),
  snapshot: z.boolean().default(false),
  commitments: list(
    z.strictObject({ commitment: whole(1_000), basis: text, inferred: z.boolean().default(false) }),
  ).default([]),
  counterparts: list(
    z.strictObject({
      model: modelCode,
      indicator: code,
      kind: z.enum(['SAME', 'PARTIAL']),
      basis: text,
      inferred: z.boolean().default(false),
    }),
  ).default([]),
})

const shape = z.strictObject({
  format: z.literal(modelFormat),
  code: modelCode,
  family: modelCode,
  name: texts,
  edition: text,
  scopeWarning: text.nullable().default(null),
  levels: list(
    z.strictObject({ number: whole(limits.levels), name: texts, gist: text.nullable().default(null) }),
    limits.levels,
  ).min(1),
  elements: list(z.strictObject({ code: elementCode, name: texts }), limits.elements).min(1),
  outcomes: list(
    z.strictObject({
      number: whole(10_000),
      level: whole(limits.levels),
      element: code,
      title: texts.nullable().default(null),
      basis: text.nullable().default(null),
      indicators: list(indicator, limits.indicators).default([]),
    }),
    limits.outcomes,
  ).min(1),
})

/** An edition as its file tells it. */
export type ModelFile = z.infer<typeof shape>

function isStorable(value: string) {
  return storable(value) === value.trim()
}

/** What a file says, or everything that is wrong with its shape, each fault with its place, as `outcomes[3].indicators[0].code`. */
export function modelIn(file: string): { model: ModelFile; faults?: never } | { model?: never; faults: Fault[] } {
  if (file.length > limits.file) return { faults: [{ word: 'tooLong', field: 'file', facts: { most: limits.file } }] }
  let said: unknown
  try {
    said = JSON.parse(file)
  } catch (error) {
    return { faults: [{ word: 'notJson', field: 'file', facts: { line: lineOf(error, file) } }] }
  }
  const { data, error } = shape.safeParse(said, { reportInput: true })
  return data ? { model: data } : { faults: error.issues.flatMap(faultsOf) }
}

/** Node tells a place for most mistakes; what ends too early is wrong at its end. */
function lineOf(error: unknown, file: string) {
  const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  return file.slice(0, place === undefined ? undefined : Number(place)).split('\n').length
}

const expected: Partial<Record<string, UserErrorWord>> = {
  string: 'textExpected',
  number: 'numberExpected',
  int: 'numberExpected',
  boolean: 'yesOrNoExpected',
  array: 'listExpected',
  object: 'entriesExpected',
  record: 'entriesExpected',
}

type Issue = z.core.$ZodIssue
const customWords = ['unknownLanguage', 'required', 'notACode'] as const

function faultsOf(issue: Issue): Fault[] {
  const field = placeOf(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({
        word: 'unknownEntry',
        field: placeOf([...issue.path, key]),
        facts: { entry: key.slice(0, 60) },
      }))
    case 'invalid_type':
      return [{ word: issue.input === undefined ? 'required' : (expected[issue.expected] ?? 'textExpected'), field }]
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? [{ word: 'required', field }]
        : [{ word: 'outOfRange', field, facts: { least: String(issue.minimum), most: '…' } }]
    case 'too_big':
      if (issue.origin === 'array') return [{ word: 'tooMany', field, facts: { most: String(issue.maximum) } }]
      if (issue.origin === 'string') return [{ word: 'tooLong', field, facts: { most: String(issue.maximum) } }]
      return [{ word: 'outOfRange', field, facts: { least: 1, most: String(issue.maximum) } }]
    case 'invalid_value':
      return [{ word: 'notOneOf', field, facts: { values: issue.values.map(String).join(', ') } }]
    case 'invalid_format':
      return [{ word: 'notACode', field }]
    case 'custom':
      return [
        {
          word: customWords.find(word => word === issue.message) ?? 'textExpected',
          field,
          facts: (issue.params ?? {}) as Record<string, string>,
        },
      ]
    default:
      return [{ word: 'textExpected', field }]
  }
}

/** As JavaScript writes it, and people count from the first: `outcomes[1]` is the first outcome. */
const placeOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (place, step) =>
      typeof step === 'number' ? `${place}[${step + 1}]` : place ? `${place}.${String(step)}` : String(step),
    '',
  ) || 'file'
