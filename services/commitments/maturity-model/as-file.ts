import { type ModelFile, modelFormat } from './model-file.ts'
import { rowOfModel } from './rows.ts'
import type { MaturityModel } from './store.ts'

/** An edition as a file. Pairs are told by the edition that is later in the list, as that one's file told them. */
export const fileOf = ({
  code,
  family,
  name,
  edition,
  scopeWarning,
  levels,
  elements,
  outcomes,
}: MaturityModel): ModelFile => ({
  format: modelFormat,
  code,
  family,
  name,
  edition,
  scopeWarning,
  levels,
  elements: elements.map(({ code: element, name: text }) => ({ code: element, name: text })),
  outcomes: outcomes.map(outcome => ({
    ...outcome,
    indicators: outcome.indicators.map(
      ({ code: indicator, title, basis, snapshot, examples, commitments, counterparts }) => ({
        code: indicator,
        title,
        basis,
        evidenceExamples: examples.map(({ text }) => text),
        snapshot,
        commitments,
        counterparts: counterparts.filter(({ own }) => own).map(({ own: _own, ...pair }) => pair),
      }),
    ),
  })),
})

/** What a file would be once it is added, to be looked at before. */
export const asModel = (file: ModelFile): MaturityModel => ({
  ...rowOfModel(file, { position: 0, fingerprint: null, addedAt: null, addedBy: null }),
  levels: file.levels,
  elements: file.elements.map(element => ({ ...element, family: file.family })),
  outcomes: file.outcomes.map(outcome => ({
    ...outcome,
    indicators: outcome.indicators.map(({ evidenceExamples, counterparts, ...indicator }) => ({
      ...indicator,
      model: file.code,
      examples: evidenceExamples.map(text => ({ text })),
      counterparts: counterparts.map(pair => ({ ...pair, own: true })),
    })),
  })),
})
