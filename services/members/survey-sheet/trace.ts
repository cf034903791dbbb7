import { createHash } from 'node:crypto'
import type { SurveySheetRow } from '../database/tables.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'

/** What of a sheet may be kept for ever: which questions were answered, and what proves the answers, but none of them. */
export const traceOf = ({
  revision,
  way,
  doneAt,
  answers,
}: Pick<SurveySheetRow, 'revision' | 'way' | 'doneAt' | 'answers'>) => ({
  revision,
  way,
  doneAt,
  answered: Object.keys(answers).sort(),
  sha256: createHash('sha256').update(canonicalJson(answers)).digest('hex'),
})
