import { z } from 'zod'
import type { Fault } from '../../shared/user-error.ts'
import type { ReportRow } from '../database/tables.ts'
import { reportSections } from './rules.ts'

/** A path of the portal: no link of a report leads elsewhere. */
const href = z.string().regex(/^\/(?![/\\])/)

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['text', 'written']), text: z.string() }),
  z.strictObject({
    kind: z.literal('figures'),
    figures: z.array(z.strictObject({ label: z.string(), value: z.string(), href })),
  }),
  z.strictObject({
    kind: z.literal('list'),
    title: z.string(),
    href: href.nullable(),
    items: z.array(z.strictObject({ text: z.string(), note: z.string().nullable(), href: href.nullable() })),
  }),
])

const documentIn = (lang: 'en' | 'fr') =>
  z.strictObject({
    lang: z.literal(lang),
    title: z.string(),
    subtitle: z.string(),
    about: z.string(),
    sections: z.array(z.strictObject({ key: z.enum(reportSections), title: z.string(), blocks: z.array(block) })),
  })

type Locked = Pick<ReportRow, 'id' | 'network' | 'periodFrom' | 'periodTo' | 'corrects'>

/** What a report says when it is locked: what the pages compose, of this report and of no other. */
const contentOf = ({ id, network, periodFrom, periodTo, corrects }: Locked) =>
  z.strictObject({
    version: z.literal(1),
    report: z.strictObject({
      id: z.literal(id),
      network: z.literal(network),
      from: z.literal(periodFrom),
      to: z.literal(periodTo),
      corrects: z.literal(corrects),
    }),
    composedOn: z.iso.date(),
    origin: z.url({ protocol: /^https?$/ }),
    documents: z.strictObject({ en: documentIn('en'), fr: documentIn('fr') }),
  })

/** Why a text, which is JSON, is not what this report can be locked with. */
export function faultsOfContent(text: string, report: Locked): Fault[] {
  const { error } = contentOf(report).safeParse(JSON.parse(text))
  const [issue] = error?.issues ?? []
  if (!issue) return []
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [{ word: 'notAReport', field: 'content', facts: { at: [...issue.path, ...extra].join('.') || 'content' } }]
}
