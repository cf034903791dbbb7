/** What was uploaded, as it is, or else what was pasted. What a file holds is told by the graph. */
export async function documentIn(form: FormData) {
  const [file, pasted] = [form.get('file'), form.get('document')]
  if (!(file instanceof Blob) || file.size === 0) return { document: typeof pasted === 'string' ? pasted : '' }
  const name = 'name' in file && typeof file.name === 'string' ? file.name.slice(-200) : ''
  return { file: { name, content: Buffer.from(await file.arrayBuffer()).toString('base64') } }
}
