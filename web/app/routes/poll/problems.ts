/** The graph's refusals, at the fields of the form that they are about. Its sentences are in the reader's language. */
export function problemsAt(userErrors: readonly { field?: string | null; message: string }[]) {
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const { field, message } of userErrors) {
    const name = fieldOf(field ?? '')
    if (!name) formErrors.push(message)
    else fieldErrors[name] = [...(fieldErrors[name] ?? []), message]
  }
  return { fieldErrors, formErrors }
}

function fieldOf(path: string) {
  const [name = '', index, part] = path.split('.')
  if (name === 'title' || name === 'description') return index ? `texts[${index}].${name}` : 'texts'
  if (name === 'options') return index && part ? `times[${index}].${part}` : 'times'
  return { timeZone: 'timeZone', closesAt: 'closesOn', hostMunicipality: 'host', invited: 'ask', network: 'ask' }[name]
}
