import { z } from 'zod'
import { atOnce } from '../../../components/field/at-once.ts'
import { webAddress } from '../../../components/field/web-address.ts'
import { factFields, missingAngle } from './facts.ts'

/** Everything that the forms of this page ask for. What is wrong with it the graph says, in the reader's language. */
const names = [
  'network',
  'joinedOn',
  'joinedKind',
  'joinedBasis',
  'knownBy',
  'hasLeft',
  'leftOn',
  'leftSource',
  'step',
  'reachedOn',
  'actor',
  'documentTitle',
  'documentUrl',
  'consulted',
  'noteEn',
  'noteFr',
  'skipReason',
  'kind',
  'province',
  'population',
  'latitude',
  'longitude',
  'knownAs',
  'evidence',
  'recordNote',
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
const whatever = z.object({
  ...(Object.fromEntries(names.map(name => [name, word])) as Record<FieldName, typeof word>),
  documentUrl: webAddress.optional(),
  revision: z.coerce.number().int().catch(0),
  /** Made with the page: the same page sent twice does it once. */
  key: z.string().max(100).catch(''),
})
const facts = whatever.extend(factFields).superRefine((typed, context) => {
  const angle = missingAngle(typed)
  if (angle) context.addIssue({ code: 'custom', path: [angle], message: 'required' })
})

export const schemaOf = (deed: Deed) =>
  (deed === 'facts' ? facts : whatever).superRefine((typed, context) => {
    // kind and province say so themselves
    for (const name of fieldsOf[deed])
      if (isRequired(deed, name) && !typed[name] && !(name in factFields))
        context.addIssue({ code: 'custom', path: [name], message: 'required' })
  }, atOnce)

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
  correct: [...period, 'source', 'hasLeft', 'leftOn', 'leftSource', ...correction],
  step: [...milestone, 'source'],
  correctStep: [...milestone, 'source', ...correction],
  facts: [
    'nameEn',
    'nameFr',
    'kind',
    'province',
    'population',
    'latitude',
    'longitude',
    'knownAs',
    'evidence',
    'recordNote',
    'source',
  ],
  rename: ['nameEn', 'nameFr', 'since', 'source'],
  formerName: ['nameEn', 'nameFr', 'since', 'source'],
  correctFormerName: ['nameEn', 'nameFr', 'since', 'source', ...correction],
  place: ['upperTier', 'source'],
  merge: ['into', 'on', 'source'],
  undoMerge: ['source'],
} as const satisfies Record<string, readonly FieldName[]>
export type Deed = keyof typeof fieldsOf

const required: ReadonlySet<FieldName> = new Set([
  'network',
  'step',
  'reason',
  'into',
  'kind',
  'province',
  'knownAs',
  'nameEn',
])
/** Of the municipality itself. */
const ofIdentity: readonly Deed[] = [
  'facts',
  'rename',
  'formerName',
  'correctFormerName',
  'place',
  'merge',
  'undoMerge',
]
const isOfIdentity = (deed: Deed) => ofIdentity.includes(deed)

/** What may be done to the municipality itself. */
export const identityDeeds = (isMerged: boolean): Deed[] => [
  'facts',
  'rename',
  'formerName',
  'place',
  isMerged ? 'undoMerge' : 'merge',
]
/** What is put on record anew rests on a source. */
const needsSource = (deed: Deed) => isOfIdentity(deed) || deed === 'join' || deed === 'step'

export const isRequired = (deed: Deed, name: FieldName) =>
  required.has(name) || (name === 'source' && needsSource(deed))

type Asked = { deed: Deed; id: string; find: string }

/** What the address asks for: `?do=correct&id=cmard-calgary`, or `?do=merge&find=red+deer` for a municipality that is looked for. */
export function deedIn(params: URLSearchParams): Asked | null {
  const deed = params.get('do') ?? ''
  if (!Object.hasOwn(fieldsOf, deed)) return null
  return { deed: deed as Deed, id: params.get('id') ?? '', find: params.get('find')?.trim().slice(0, 100) ?? '' }
}

/** A plan that was published, of which the step is recorded, and since when it is known: `?do=step&plan=ID&reachedOn=2024-05-06`. */
export const planIn = (params: URLSearchParams) => ({
  plan: params.get('plan')?.slice(0, 100) ?? '',
  reachedOn: params.get('reachedOn')?.slice(0, 10) ?? '',
})

export function addressOf(slug: string, deed?: Deed, { id = '', find = '' }: { id?: string; find?: string } = {}) {
  if (!deed) return `/desk/municipalities/${slug}`
  const asked = new URLSearchParams({ do: deed, ...(id && { id }), ...(find && { find }) })
  return `/desk/municipalities/${slug}?${asked}#form`
}

/** Whether it is done to one period, step or earlier name, which the address names. */
export const isOfRecord = (asked: { deed: Deed } | null) =>
  asked !== null && ['leave', 'correct', 'correctStep', 'correctFormerName'].includes(asked.deed)

interface Keeping {
  networks: readonly string[]
  steps: readonly string[]
  identity: boolean
}

/** Whether whoever keeps so much of the record may do this to it. */
export function isOpenTo({ networks, steps, identity }: Keeping, { deed }: { deed: Deed }) {
  if (isOfIdentity(deed)) return identity
  return deed === 'step' || deed === 'correctStep' ? steps.length > 0 : networks.length > 0
}

const elsewhere: Record<string, FieldName> = {
  'document.title': 'documentTitle',
  'document.url': 'documentUrl',
  'location.latitude': 'latitude',
  'location.longitude': 'longitude',
  name: 'nameEn',
  usedUntil: 'since',
}

/** The field of the form that a path of the graph's input means; undefined for what no field asks for. */
export function fieldFor(path: string | null | undefined, deed: Deed): FieldName | undefined {
  const localized = /^(name|note)\.(\d)\.text$/.exec(path ?? '')
  const name = localized
    ? `${localized[1]}${localized[2] === '1' ? 'Fr' : 'En'}`
    : (elsewhere[path ?? ''] ?? path ?? '')
  return (fieldsOf[deed] as readonly FieldName[]).find(each => each === name)
}
