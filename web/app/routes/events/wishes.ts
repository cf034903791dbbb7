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

const attendances = ['ON_SITE', 'ONLINE'] as const

/** How somebody takes part, where that was asked. */
export const attendanceIn = (form: FormData, name = 'attendance') =>
  attendances.find(each => each === form.get(name)) ?? null

/** A whole form that could not be taken. */
export type Sent = ReturnType<typeof sentIn>

export const sentIn = (form: FormData) => ({
  ...wishesIn(form),
  /** Null where the form asks for none. */
  attendance: attendanceIn(form),
  municipality: textIn(form, 'municipality'),
})

/** What was written into a field; null for nothing. */
export function textIn(form: FormData, name: string) {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() || null : null
}
