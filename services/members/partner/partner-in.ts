import type { Context } from '../context.ts'

/** The partner that a record refers to. */
export async function partnerIn({ partner }: Pick<Context, 'partner'>, id: string) {
  const row = await partner(id)
  if (!row) throw new Error(`No partner has the id ${id}`)
  return row
}
