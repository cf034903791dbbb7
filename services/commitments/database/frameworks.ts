import facts from '../../facts/cmard-commitments.json' with { type: 'json' }
import hrmm from '../../facts/hrmm.json' with { type: 'json' }
import { readableSource } from '../../facts/sources.ts'
import type { Kysely } from 'kysely'
import type { Texts } from '../../shared/language.ts'
import { type ModelFile, modelFormat } from '../maturity-model/model-file.ts'
import { partsOfModel, rowOfModel, rowsOfModel } from '../maturity-model/rows.ts'
import { coalitionFamily } from '../maturity-model/rules.ts'
import filedUnder from './maturity-models/commitments.json' with { type: 'json' }
import draft from './maturity-models/hrmm-2011-draft.json' with { type: 'json' }
import snapshots from './maturity-models/snapshots.json' with { type: 'json' }
import words from './commitment-words.json' with { type: 'json' }
import { insert, textsIn } from './rows.ts'
import type { CommitmentRow, CommitmentsDb, Umbrella } from './tables.ts'

type Facts = {
  scopeWarning: string
  levels: { number: number; name: Texts; gist?: string }[]
  elements: { code: string; name: Texts }[]
  outcomes: {
    number: number
    level: number
    element: string
    label: Texts | null
    basis: string
    indicators: {
      code: string
      label: Texts
      basis: string
      evidenceExamples?: string[]
      counterparts?: { model: string; indicator: string; kind: string; basis: string; inferred: boolean }[]
    }[]
  }[]
}

const facts2012: Facts = hrmm
const facts2011: Facts = draft

/** The editions that come with the portal, in the form in which others are added. What refers to an edition comes after it. */
export const builtIn: readonly ModelFile[] = [
  editionOf('hrmm-2012', '2012', facts2012),
  editionOf('hrmm-2011-draft', '2011 draft', facts2011),
]

/** The ten commitments, and both editions of the maturity model. */
export async function seedFrameworks(db: Kysely<unknown>) {
  const commitments = db.withSchema('commitments') as unknown as CommitmentsDb
  await commitments.transaction().execute(async trx => {
    await insert(trx, 'commitment', facts.commitments.map(commitmentRow))
    for (const [position, model] of builtIn.entries()) {
      const rows = rowsOfModel(model)
      const standing = { position, fingerprint: null, addedAt: null, addedBy: null }
      await insert(trx, 'maturityModel', [rowOfModel(model, standing)])
      for (const part of partsOfModel) await insert(trx, part, rows[part])
    }
  })
}

/** Title and explanation in the portal's own Arabic and Vietnamese: the facts have English and French. */
const ourWords = (number: number, part: 0 | 1): Texts => {
  const { ar, vi } = words[String(number) as keyof typeof words]
  return { ar: ar[part] ?? '', vi: vi[part] ?? '' }
}

type CommitmentFact = Omit<(typeof facts.commitments)[number], 'tierNote'> & { tierNote?: string | undefined }

const commitmentRow = ({
  number,
  title,
  explanation,
  umbrella,
  exampleActions,
  exampleIndicators,
  tierNote,
}: CommitmentFact): CommitmentRow => ({
  number,
  title: { ...title, ...ourWords(number, 0) },
  explanation: { ...explanation, ...ourWords(number, 1) },
  umbrella: umbrella.toUpperCase() as Umbrella,
  exampleActions: exampleActions.map(textsIn),
  exampleIndicators: exampleIndicators.map(textsIn),
  tierNote: tierNote ?? null,
})

function editionOf(code: keyof typeof filedUnder.editions, edition: string, file: Facts): ModelFile {
  const asked: readonly string[] = Object.entries(snapshots).find(([model]) => model === code)?.[1].indicators ?? []
  const filed: Partial<Record<string, { commitment: number; basis: string }[]>> = filedUnder.editions[code]
  return {
    format: modelFormat,
    code,
    family: coalitionFamily,
    name: textsIn(hrmm.name),
    edition,
    scopeWarning: file.scopeWarning,
    levels: file.levels.map(({ number, name, gist }) => ({ number, name, gist: gist ?? null })),
    elements: file.elements.map(({ code: element, name }) => ({ code: element, name })),
    outcomes: file.outcomes.map(({ number, level, element, label, basis, indicators }) => ({
      number,
      level,
      element,
      title: label,
      basis: readableSource(basis),
      indicators: indicators.map(indicator => ({
        code: indicator.code,
        title: indicator.label,
        basis: readableSource(indicator.basis),
        evidenceExamples: (indicator.evidenceExamples ?? []).map(text => ({ en: text })),
        snapshot: asked.includes(indicator.code),
        commitments: (filed[indicator.code] ?? []).map(one => ({ ...one, inferred: true })),
        counterparts: (indicator.counterparts ?? []).map(({ kind, ...pair }) => ({
          ...pair,
          kind: kind === 'SAME' ? 'SAME' : 'PARTIAL',
        })),
      })),
    })),
  }
}
