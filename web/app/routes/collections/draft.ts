import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { z } from 'zod'

export type Draft = { texts: { lang: string; title?: string | undefined; description?: string | undefined }[] }
export type DraftForm = FormMetadata<Draft>
export type DraftTexts = FieldMetadata<Draft['texts'], Draft>

const words = z.object({
  lang: z.string({ error: 'required' }),
  title: z.string({ error: 'required' }).trim().min(1, 'required').max(200, 'tooLong'),
  description: z.string().trim().max(4_000, 'tooLong').optional(),
})

/** One row of the order: where it stands, and whether it goes. */
const row = z.object({
  slug: z.string().max(200),
  place: z.number({ error: 'invalid' }).optional(),
  out: z.literal('yes').optional(),
})

export const collectionSchema = z.object({
  texts: z.array(words).min(1, 'required'),
  item: z.string().max(200).optional(),
  key: z.string().max(100).optional(),
  revision: z.number().int().optional(),
  items: z.array(row).default([]),
})

type Values = z.infer<typeof collectionSchema>

export const textsIn = ({ texts }: Values) => ({
  title: texts.map(({ lang, title }) => ({ lang, text: title })),
  description: texts.map(({ lang, description }) => ({ lang, text: description ?? '' })),
})

/** Addresses in the order of their places; those without one go to the end, equal places stay as they stood. */
export const orderIn = ({ items }: Pick<Values, 'items'>) =>
  items
    .filter(({ out }) => !out)
    .map((item, index) => ({ ...item, index, at: item.place ?? Number.MAX_SAFE_INTEGER }))
    .sort((one, other) => one.at - other.at || one.index - other.index)
    .map(({ slug }) => slug)

export function problemsAt(userErrors: readonly { field?: string | null; message: string }[]) {
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const { field, message } of userErrors) {
    const [name = '', index] = (field ?? '').split('.')
    if (name !== 'title' && name !== 'description') formErrors.push(message)
    else fieldErrors[`texts[${index ?? 0}].${name}`] = [message]
  }
  return { fieldErrors, formErrors }
}
