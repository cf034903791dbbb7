const names = ['title', 'body', 'commitments', 'indicators', 'language', 'municipality']

/** The graph's refusals, at the fields of the form that they are about. Its sentences are in the reader's language. */
export function problemsAtFields(userErrors: readonly { field?: string | null; message: string }[]) {
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const { field, message } of userErrors) {
    const name = names.find(each => each === field?.split('.')[0])
    if (name) fieldErrors[name] = [...(fieldErrors[name] ?? []), message]
    else formErrors.push(message)
  }
  return { fieldErrors, formErrors }
}
