import facts from '../../facts/cmard-commitments.json' with { type: 'json' }
import hrmm from '../../facts/hrmm.json' with { type: 'json' }
import { readableSource } from '../../facts/sources.ts'
import type { Kysely } from 'kysely'
import type { Texts } from '../../shared/language.ts'
import draft from './maturity-models/hrmm-2011-draft.json' with { type: 'json' }
import snapshots from './maturity-models/snapshots.json' with { type: 'json' }
import words from './commitment-words.json' with { type: 'json' }
import { insert, textsIn } from './rows.ts'
import type {
  CommitmentRow,
  CommitmentsDb,
  MaturityElementRow,
  MaturityExampleRow,
  MaturityIndicatorRow,
  MaturityLevelRow,
  MaturityModelRow,
  MaturityOutcomeRow,
  MaturitySnapshotRow,
  Umbrella,
} from './tables.ts'

/** An edition as its file tells it. */
type ModelFile = {
  scopeWarning: string
  levels: { number: number; name: Texts; gist?: string }[]
  elements: { code: string; name: Texts }[]
  outcomes: {
    number: number
    level: number
    element: string
    label: Texts | null
    basis: string
    indicators: { code: string; label: Texts; basis: string; evidenceExamples?: string[] }[]
  }[]
}

const editions: { code: string; edition: string; file: ModelFile }[] = [
  { code: 'hrmm-2012', edition: '2012', file: hrmm },
  { code: 'hrmm-2011-draft', edition: '2011 draft', file: draft },
]

/** The ten commitments, and both editions of the maturity model. */
export async function seedFrameworks(db: Kysely<unknown>) {
  const commitments = db.withSchema('commitments') as unknown as CommitmentsDb
  await commitments.transaction().execute(async trx => {
    await insert(trx, 'commitment', facts.commitments.map(commitmentRow))
    await insert(trx, 'maturityModel', models)
    await insert(trx, 'maturityLevel', levels)
    await insert(trx, 'maturityElement', elements)
    await insert(trx, 'maturityOutcome', outcomes)
    await insert(trx, 'maturityIndicator', indicators)
    await insert(trx, 'maturityExample', examples)
    await insert(trx, 'maturitySnapshot', snapshotRows)
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

const models: MaturityModelRow[] = editions.map(({ code, edition, file }, position) => ({
  code,
  position,
  name: textsIn(hrmm.name),
  edition,
  scopeWarning: file.scopeWarning,
}))

const levels: MaturityLevelRow[] = editions.flatMap(({ code: model, file }) =>
  file.levels.map(({ number, name, gist }) => ({ model, number, name, gist: gist ?? null })),
)

const elements: MaturityElementRow[] = editions.flatMap(({ code: model, file }) =>
  file.elements.map(({ code, name }, position) => ({ model, code, position, name })),
)

export const outcomes: MaturityOutcomeRow[] = editions.flatMap(({ code: model, file }) =>
  file.outcomes.map(({ number, level, element, label, basis }) => ({
    model,
    number,
    level,
    element,
    title: label,
    basis: readableSource(basis),
  })),
)

export const indicators: MaturityIndicatorRow[] = editions.flatMap(({ code: model, file }) =>
  file.outcomes.flatMap(({ number, indicators }) =>
    indicators.map(({ code, label, basis }, position) => ({
      model,
      code,
      outcome: number,
      position,
      title: label,
      basis: readableSource(basis),
    })),
  ),
)

const examples: MaturityExampleRow[] = editions.flatMap(({ code: model, file }) =>
  file.outcomes.flatMap(({ indicators }) =>
    indicators.flatMap(({ code: indicator, evidenceExamples = [] }) =>
      evidenceExamples.map((text, position) => ({ model, indicator, position, text: { en: text } })),
    ),
  ),
)

const snapshotRows: MaturitySnapshotRow[] = Object.entries(snapshots).flatMap(([model, { indicators: codes }]) =>
  codes.map(indicator => ({ model, indicator })),
)
