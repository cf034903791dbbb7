import { z } from 'zod'
import { languages } from '../../language/languages.ts'

const email = z.string({ error: 'required' }).trim().min(1, 'required').max(254, 'tooLong').pipe(z.email('email'))
const displayName = z.string({ error: 'required' }).trim().min(1, 'required').max(120, 'tooLong')
const title = z.string().trim().max(200, 'tooLong').optional()
const kind = z.enum(['STAFF', 'ELECTED'], { error: 'required' })
const flags = z.array(z.enum(['champion', 'mayEdit'])).default([])

export const inviteSchema = z.object({
  email,
  displayName,
  title,
  kind,
  flags,
  lang: z.enum(languages, { error: 'required' }),
})
const day = z.iso.date({ error: issue => (issue.input === undefined ? 'required' : 'date') })

export const changeSchema = z.object({ title, kind, flags, startsOn: day })
export const endSchema = z.object({ endsOn: day })
export const successorSchema = z.object({ email, displayName })

export type InviteValues = z.infer<typeof inviteSchema>
export type EndValues = z.infer<typeof endSchema>
export type ChangeValues = z.infer<typeof changeSchema>
export type SuccessorValues = z.infer<typeof successorSchema>
