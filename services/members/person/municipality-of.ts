import type { Context } from '../context.ts'

/** The municipality that a contact speaks for: a foreign key holds it. */
export async function municipalityOf({ municipality }: Pick<Context, 'municipality'>, slug: string) {
  const row = await municipality(slug)
  if (!row) throw new Error(`A contact without a municipality: ${slug}`)
  return row
}
