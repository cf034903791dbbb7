/** What somebody needs to take part, and whether they are listed. */
export interface Wishes {
  accessNeeds: string | null
  languageNeeds: string | null
  listed: boolean
}

export const wishesIn = (form: FormData): Wishes => ({
  accessNeeds: textIn(form, 'accessNeeds'),
  languageNeeds: textIn(form, 'languageNeeds'),
  listed: form.get('listed') === 'on',
})

/** A whole form that could not be taken. */
export interface Sent extends Wishes {
  /** Null where the form asks for none. */
  attendance: string | null
  municipality: string | null
}

export const sentIn = (form: FormData): Sent => ({
  ...wishesIn(form),
  attendance: textIn(form, 'attendance'),
  municipality: textIn(form, 'municipality'),
})

/** What was written into a field; null for nothing. */
export function textIn(form: FormData, name: string) {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() || null : null
}
