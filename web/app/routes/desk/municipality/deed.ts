import { z } from 'zod'

/** Everything that the forms of this page ask for. What is wrong with it the graph says, in the reader's language. */
const names = [
  'network',
  'joinedOn',
  'joinedKind',
  'joinedBasis',
  'knownBy',
  'hasLeft',
  'leftOn',
  'step',
  'reachedOn',
  'actor',
  'documentTitle',
  'documentUrl',
  'consulted',
  'noteEn',
  'noteFr',
  'skipReason',
  'nameEn',
  'nameFr',
  'since',
  'upperTier',
  'into',
  'on',
  'struck',
  'reason',
  'source',
] as const
export type FieldName = (typeof names)[number]
export type Values = Partial<Record<FieldName, string>>

const word = z.string().trim().max(2000, 'tooLong').optional()
export const deedSchema = z.object({
  ...(Object.fromEntries(names.map(name => [name, word])) as Record<FieldName, typeof word>),
  revision: z.coerce.number().int().catch(0),
  /** Made with the page: the same page sent twice does it once. */
  key: z.string().max(100).catch(''),
})

const period = ['joinedOn', 'joinedKind', 'joinedBasis', 'knownBy'] as const
const milestone = [
  'step',
  'reachedOn',
  'actor',
  'documentTitle',
  'documentUrl',
  'consulted',
  'noteEn',
  'noteFr',
  'skipReason',
] as const
const correction = ['struck', 'reason'] as const

/** What an officer does here, and what each asks for, in the order of the form. */
export const fieldsOf = {
  join: ['network', ...period, 'source'],
  leave: ['leftOn', 'source'],
  correct: [...period, 'hasLeft', 'leftOn', 'source', ...correction],
  step: [...milestone, 'source'],
  correctStep: [...milestone, 'source', ...correction],
  rename: ['nameEn', 'nameFr', 'since', 'source'],
  place: ['upperTier', 'source'],
  merge: ['into', 'on', 'source'],
} as const satisfies Record<string, readonly FieldName[]>
export type Deed = keyof typeof fieldsOf

export const required: ReadonlySet<FieldName> = new Set(['network', 'step', 'reason', 'into'])

/** What the address asks for: `?do=correct&id=cmard-calgary`. */
export function deedIn(params: URLSearchParams): { deed: Deed; id: string } | null {
  const deed = params.get('do') ?? ''
  return Object.hasOwn(fieldsOf, deed) ? { deed: deed as Deed, id: params.get('id') ?? '' } : null
}

export const addressOf = (slug: string, deed?: Deed, id?: string) =>
  `/desk/municipalities/${slug}${deed ? `?do=${deed}${id ? `&id=${encodeURIComponent(id)}` : ''}#form` : ''}`

const elsewhere: Record<string, FieldName> = {
  'document.title': 'documentTitle',
  'document.url': 'documentUrl',
  name: 'nameEn',
}

/** The field of the form that a path of the graph's input means; undefined for what no field asks for. */
export function fieldFor(path: string | null | undefined, deed: Deed): FieldName | undefined {
  const localized = /^(name|note)\.(\d)\.text$/.exec(path ?? '')
  const name = localized
    ? `${localized[1]}${localized[2] === '1' ? 'Fr' : 'En'}`
    : (elsewhere[path ?? ''] ?? path ?? '')
  return (fieldsOf[deed] as readonly FieldName[]).find(each => each === name)
}
