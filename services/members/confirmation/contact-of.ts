import type { Context } from '../context.ts'
import type { ConfirmationRow } from '../database/tables.ts'

/** The contact that a question was put to: a foreign key holds it. */
export async function contactOf({ contact }: Pick<Context, 'contact'>, { contactId }: ConfirmationRow) {
  const row = await contact(contactId)
  if (!row) throw new Error(`A question without a contact: ${contactId}`)
  return row
}
