/** What the forms of the page send. */
export function typedIn(form: FormData) {
  const said = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return {
    deed: said('deed'),
    revision: Number(said('revision')) || 0,
    periodFrom: said('periodFrom'),
    periodTo: said('periodTo'),
    source: said('source'),
    reason: said('reason'),
  }
}

export type Typed = ReturnType<typeof typedIn>
