/** What a form says by name; empty where it says nothing. */
export function saidIn(form: FormData) {
  return (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
}
