import type { QueryResolvers } from '../../../types.generated.ts'
import { planTemplates as templates } from '../../templates.ts'

export const planTemplates: NonNullable<QueryResolvers['planTemplates']> = () => templates
