import { z } from 'zod'
import { provinces } from '../../components/province-name/provinces.ts'
import { kinds } from '../news/filter.ts'

/** A webhook as its owner writes it. What else is wrong with an address, the graph knows. */
export const webhookSchema = z.object({
  url: z.string({ error: 'required' }).trim().min(1, 'required').max(1_000, 'tooLong'),
  description: z.string().trim().max(200, 'tooLong').default(''),
  kind: z.array(z.enum(kinds)).default([]),
  province: z.array(z.enum(provinces)).default([]),
  municipality: z.string().max(100).optional(),
  commitment: z.coerce.number().int().optional(),
  /** Made with the page: the same page sent twice adds one webhook. */
  key: z.string().max(100).optional(),
})

type WebhookValues = z.infer<typeof webhookSchema>

/** In the words of the graph. */
export const inputOf = ({ url, description, kind, province, municipality, commitment }: WebhookValues) => ({
  url,
  description,
  filter: { kind, province, municipality: municipality ?? null, commitment: commitment ?? null },
})

const names = ['url', 'description', 'kind', 'province', 'municipality', 'commitment']

/** The graph's refusals, at the fields they are about. Its sentences are in the reader's language. */
export function problemsAt(userErrors: readonly { field?: string | null; message: string }[]) {
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const { field, message } of userErrors) {
    const name = field?.split('.').at(-1)
    if (name && names.includes(name)) fieldErrors[name] = [message]
    else formErrors.push(message)
  }
  return { fieldErrors, formErrors }
}
