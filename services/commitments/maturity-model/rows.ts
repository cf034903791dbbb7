import type { CommitmentsTables, MaturityModelRow } from '../database/tables.ts'
import type { ModelFile } from './model-file.ts'

type Parts = Pick<
  CommitmentsTables,
  | 'maturityLevel'
  | 'maturityElement'
  | 'maturityOutcome'
  | 'maturityIndicator'
  | 'maturityExample'
  | 'maturitySnapshot'
  | 'maturityCrosswalk'
  | 'indicatorCommitment'
>

/** An edition's tables, in the order in which they are filled. */
export const partsOfModel = [
  'maturityLevel',
  'maturityElement',
  'maturityOutcome',
  'maturityIndicator',
  'maturityExample',
  'maturitySnapshot',
  'maturityCrosswalk',
  'indicatorCommitment',
] as const satisfies (keyof Parts)[]

type Standing = Pick<MaturityModelRow, 'position' | 'fingerprint' | 'addedAt' | 'addedBy'>

export const rowOfModel = ({ code, name, edition, scopeWarning, family }: ModelFile, standing: Standing) => ({
  code,
  name,
  edition,
  scopeWarning,
  family,
  ...standing,
})

/** What a file tells, table by table. */
export function rowsOfModel({ code: model, levels, elements, outcomes }: ModelFile): {
  [Part in keyof Parts]: Parts[Part][]
} {
  const indicators = outcomes.flatMap(outcome =>
    outcome.indicators.map((indicator, position) => ({ ...indicator, outcome: outcome.number, position })),
  )
  return {
    maturityLevel: levels.map(({ number, name, gist }) => ({ model, number, name, gist })),
    maturityElement: elements.map(({ code, name }, position) => ({ model, code, position, name })),
    maturityOutcome: outcomes.map(({ number, level, element, title, basis }) => ({
      model,
      number,
      level,
      element,
      title,
      basis,
    })),
    maturityIndicator: indicators.map(({ code, outcome, position, title, basis }) => ({
      model,
      code,
      outcome,
      position,
      title,
      basis,
    })),
    maturityExample: indicators.flatMap(({ code: indicator, evidenceExamples }) =>
      evidenceExamples.map((text, position) => ({ model, indicator, position, text })),
    ),
    maturitySnapshot: indicators.flatMap(({ code: indicator, snapshot }) => (snapshot ? [{ model, indicator }] : [])),
    maturityCrosswalk: indicators.flatMap(({ code: indicator, counterparts }) =>
      counterparts.map(({ model: toModel, indicator: toIndicator, kind, basis, inferred }) => ({
        model,
        indicator,
        toModel,
        toIndicator,
        kind,
        basis,
        isInferred: inferred,
      })),
    ),
    indicatorCommitment: indicators.flatMap(({ code: indicator, commitments }) =>
      commitments.map(({ commitment, basis, inferred }) => ({
        model,
        indicator,
        commitment,
        basis,
        isInferred: inferred,
      })),
    ),
  }
}
