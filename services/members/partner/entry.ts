import { isUnknownReference } from '../../shared/errors.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { RecordPartnerInput } from '../types.generated.ts'
import type { Correction, PartnerEntry } from './store.ts'

type Entries = Parameters<typeof textsOf>[0] | null | undefined

/** The text as a column keeps it, null when nothing is said. */
export function noteOf(entries: Entries) {
  const texts = textsOf(entries ?? [])
  return Object.keys(texts).length > 0 ? texts : null
}

/** A faultless partner as it is kept. */
export const partnerEntryOf = ({ name, kind, network, website, note, source }: RecordPartnerInput): PartnerEntry => ({
  kind,
  name: textsOf(name),
  network,
  website: website ?? null,
  note: noteOf(note),
  source: storable(source),
})

type Corrects = { id?: string | null; revision?: number | null }

export const correctionOf = ({ id, revision }: Corrects): Correction => (id ? { id, revision: revision ?? 0 } : null)

/** What a reference to nothing means to whoever sent it; every other error goes on. */
export function faultOfReference(error: unknown): Fault {
  for (const [constraint, field] of references)
    if (isUnknownReference(error, constraint)) return { word: 'notFound', field }
  throw error
}

const references = [
  ['partner_work_partner_fkey', 'partners'],
  ['partner_work_municipality_fkey', 'municipalities'],
  ['working_group_change_partner_fkey', 'partner'],
] as const
