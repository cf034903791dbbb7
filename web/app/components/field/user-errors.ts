interface UserError {
  code: string
  field?: string | null
}

/**
 * What `submission.reply()` takes from the `userErrors` of a mutation. Paths as `evidence.0.url` become
 * `evidence[0].url`; an error without a field belongs to the whole form.
 */
export function problemsOf(userErrors: readonly UserError[]) {
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const { code, field } of userErrors) {
    if (!field) formErrors.push(code)
    else fieldErrors[nameOf(field)] = [...(fieldErrors[nameOf(field)] ?? []), code]
  }
  return { fieldErrors, formErrors }
}

function nameOf(path: string) {
  return path.replace(/\.(\d+)(?=\.|$)/g, '[$1]')
}
