import { z } from 'zod'
import type { AddMunicipalityInput } from '../../../graphql/generated/graphql.ts'
import { factFields, factsIn, missingAngle } from './facts.ts'

const word = z.string().trim().max(2000, 'tooLong').optional()

/** A municipality that is put on record. What is wrong beyond this the graph says. */
export const newSchema = z
  .object({
    nameEn: z.string({ error: 'required' }).trim().min(1, 'required'),
    nameFr: word,
    ...factFields,
    upperTier: word,
    prospect: z.literal('yes').optional(),
    prospectSince: word,
    source: z.string({ error: 'required' }).trim().min(1, 'required'),
  })
  .superRefine((typed, context) => {
    const angle = missingAngle(typed)
    if (angle) context.addIssue({ code: 'custom', path: [angle], message: 'required' })
  })
export type NewValues = z.infer<typeof newSchema>

export function inputOf(typed: NewValues): AddMunicipalityInput {
  const { nameEn, nameFr, kind, province, upperTier, prospect, prospectSince, source } = typed
  return {
    name: [{ lang: 'en', text: nameEn }, ...(nameFr ? [{ lang: 'fr', text: nameFr }] : [])],
    kind,
    province,
    ...factsIn(typed),
    upperTier: upperTier || null,
    prospect: prospect || prospectSince ? { since: prospectSince } : null,
    source,
  }
}

const fields: Record<string, keyof NewValues> = {
  name: 'nameEn',
  'name.0.text': 'nameEn',
  'name.1.text': 'nameFr',
  // its address is made of its name
  slug: 'nameEn',
  'location.latitude': 'latitude',
  'location.longitude': 'longitude',
  'prospect.since': 'prospectSince',
  upperTier: 'upperTier',
  population: 'population',
  source: 'source',
}

/** The field of the form that a path of the graph's input means. */
export const fieldOf = (path: string | null | undefined) => fields[path ?? '']
