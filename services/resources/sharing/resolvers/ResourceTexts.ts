import { asTexts } from '../../../shared/texts.ts'
import type { CaseStudy, ResourceRow } from '../../database/tables.ts'
import type { ResourceTextsResolvers } from '../../types.generated.ts'

/** What was withdrawn says nothing any more. */
const ofCase = (name: keyof CaseStudy) => (row: ResourceRow) => (row.withdrawnAt ? [] : asTexts(row.caseStudy?.[name]))
const ofService = (name: 'what' | 'where' | 'hours') => (row: ResourceRow) =>
  row.withdrawnAt ? [] : asTexts(row.service?.[name])

export const ResourceTexts: ResourceTextsResolvers = {
  situation: ofCase('situation'),
  done: ofCase('done'),
  cost: ofCase('cost'),
  result: ofCase('result'),
  advice: ofCase('advice'),
  what: ofService('what'),
  where: ofService('where'),
  hours: ofService('hours'),
}
