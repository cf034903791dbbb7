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

/** Fields of the API that the form knows by the same name. */
const same = new Set(['audience', 'venue', 'address', 'onlineUrl', 'capacity', 'onlineCapacity'])

function fieldOf(path: string) {
  const [name = '', index, part] = path.split('.')
  if (name === 'title' || name === 'description' || name === 'accessNotes')
    return index ? `texts[${index}].${name}` : 'texts'
  if (name === 'options' || name === 'addOptions') return index && part ? `times[${index}].${part}` : 'times'
  if (same.has(name)) return name
  return { timeZone: 'timeZone', closesAt: 'closesOn', hostMunicipality: 'host', invited: 'ask', network: 'ask' }[name]
}
