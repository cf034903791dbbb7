import { z } from 'zod'
import { webAddress } from '../../components/field/web-address.ts'
import { timeOfDay } from './series-schema.ts'

export const scopes = ['THIS', 'THIS_AND_LATER', 'ALL'] as const

export const changeSchema = z.object({
  scope: z.enum(scopes, { error: 'required' }),
  shiftDays: z.number({ error: 'invalid' }).int('invalid').optional(),
  startTime: timeOfDay,
  endTime: timeOfDay,
  venue: z.string().trim().max(300, 'tooLong').optional(),
  onlineUrl: webAddress.optional(),
  capacity: z.number({ error: 'invalid' }).int('invalid').min(1, 'invalid').max(100_000, 'invalid').optional(),
  cancel: z.boolean().default(false),
  /** Of the series as the page showed it. */
  revision: z.number().int(),
  /** The change that was shown: only this one is made. */
  seen: z.string().max(10_000).optional(),
  step: z.enum(['preview', 'make']).catch('preview'),
})

export type ChangeValues = z.infer<typeof changeSchema>
