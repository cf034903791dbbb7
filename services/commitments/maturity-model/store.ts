import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { keyBy } from '../../shared/batch.ts'
import type { CommitmentsDb } from '../database/tables.ts'

export type MaturityModel = Awaited<ReturnType<typeof modelsInOrder>>[number]

const modelsWithParts = (db: CommitmentsDb) =>
  db
    .selectFrom('maturityModel')
    .select(['code', 'name', 'edition', 'scopeWarning'])
    .select(model => [
      jsonArrayFrom(
        model
          .selectFrom('maturityLevel')
          .select(['maturityLevel.number', 'maturityLevel.name', 'maturityLevel.gist'])
          .whereRef('maturityLevel.model', '=', 'maturityModel.code')
          .orderBy('maturityLevel.number'),
      ).as('levels'),
      jsonArrayFrom(
        model
          .selectFrom('maturityElement')
          .select(['maturityElement.code', 'maturityElement.name'])
          .whereRef('maturityElement.model', '=', 'maturityModel.code')
          .orderBy('maturityElement.position'),
      ).as('elements'),
      jsonArrayFrom(
        model
          .selectFrom('maturityOutcome')
          .select([
            'maturityOutcome.number',
            'maturityOutcome.level',
            'maturityOutcome.element',
            'maturityOutcome.title',
            'maturityOutcome.basis',
          ])
          .select(outcome =>
            jsonArrayFrom(
              outcome
                .selectFrom('maturityIndicator')
                .select(['maturityIndicator.code', 'maturityIndicator.title', 'maturityIndicator.basis'])
                .select(({ exists, selectFrom }) =>
                  exists(
                    selectFrom('maturitySnapshot')
                      .select('maturitySnapshot.indicator')
                      .whereRef('maturitySnapshot.model', '=', 'maturityIndicator.model')
                      .whereRef('maturitySnapshot.indicator', '=', 'maturityIndicator.code'),
                  )
                    .$castTo<boolean>()
                    .as('snapshot'),
                )
                .select(indicator =>
                  jsonArrayFrom(
                    indicator
                      .selectFrom('maturityExample')
                      .select('maturityExample.text')
                      .whereRef('maturityExample.model', '=', 'maturityIndicator.model')
                      .whereRef('maturityExample.indicator', '=', 'maturityIndicator.code')
                      .orderBy('maturityExample.position'),
                  ).as('examples'),
                )
                .whereRef('maturityIndicator.model', '=', 'maturityOutcome.model')
                .whereRef('maturityIndicator.outcome', '=', 'maturityOutcome.number')
                .orderBy('maturityIndicator.position'),
            ).as('indicators'),
          )
          .whereRef('maturityOutcome.model', '=', 'maturityModel.code')
          .orderBy('maturityOutcome.number'),
      ).as('outcomes'),
    ])

/** Every edition with its parts. Serves Query.maturityModels. */
export async function modelsInOrder(db: CommitmentsDb) {
  return await modelsWithParts(db).orderBy('position').execute()
}

/** Serves Query.maturityModel, Assessment.model and references to MaturityModel. */
export async function modelsByCodes(db: CommitmentsDb, codes: readonly string[]) {
  const models = await modelsWithParts(db).where('code', 'in', codes).execute()
  return keyBy(models, model => model.code)
}
