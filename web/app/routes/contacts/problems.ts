interface UserError {
  field?: string | null
  message: string
}

/**
 * The graph's refusals at the fields of a form, in its own sentences, which are in the reader's language. What names no field of
 * the form belongs to the whole of it.
 */
export function problemsIn(userErrors: readonly UserError[], names: readonly string[]) {
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const { field, message } of userErrors) {
    const name = names.find(each => field === each || field?.startsWith(`${each}.`) || field?.endsWith(`.${each}`))
    if (name) fieldErrors[name] = [...(fieldErrors[name] ?? []), message]
    else formErrors.push(message)
  }
  return { fieldErrors, formErrors }
}
