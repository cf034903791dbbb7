import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { createHash } from 'node:crypto'
import { keyBy } from '../../shared/batch.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { recordChanges } from '../../shared/changes.ts'
import { isReferredTo } from '../../shared/errors.ts'
import type { Fault } from '../../shared/user-error.ts'
import { insert } from '../database/rows.ts'
import type { CommitmentsDb, MaturityModelRow } from '../database/tables.ts'
import type { ModelFile } from './model-file.ts'
import { partsOfModel, rowOfModel, rowsOfModel } from './rows.ts'
import type { Known } from './rules.ts'

export type MaturityModel = Awaited<ReturnType<typeof modelsInOrder>>[number]

const modelsWithParts = (db: CommitmentsDb) =>
  db
    .selectFrom('maturityModel')
    .select(['code', 'name', 'edition', 'scopeWarning', 'family', 'addedAt'])
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
          .innerJoin('maturityModel as edition', 'edition.code', 'maturityElement.model')
          .select(['maturityElement.code', 'maturityElement.name', 'edition.family'])
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
                .select([
                  'maturityIndicator.model',
                  'maturityIndicator.code',
                  'maturityIndicator.title',
                  'maturityIndicator.basis',
                ])
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
                .select(indicator =>
                  jsonArrayFrom(
                    indicator
                      .selectFrom('indicatorCommitment')
                      .select([
                        'indicatorCommitment.commitment',
                        'indicatorCommitment.basis',
                        'indicatorCommitment.isInferred as inferred',
                      ])
                      .whereRef('indicatorCommitment.model', '=', 'maturityIndicator.model')
                      .whereRef('indicatorCommitment.indicator', '=', 'maturityIndicator.code')
                      .orderBy('indicatorCommitment.commitment'),
                  ).as('commitments'),
                )
                .select(indicator =>
                  jsonArrayFrom(
                    indicator
                      .selectFrom('maturityCounterpart')
                      .select([
                        'maturityCounterpart.toModel as model',
                        'maturityCounterpart.toIndicator as indicator',
                        'maturityCounterpart.kind',
                        'maturityCounterpart.basis',
                        'maturityCounterpart.isInferred as inferred',
                        'maturityCounterpart.isOwn as own',
                      ])
                      .whereRef('maturityCounterpart.model', '=', 'maturityIndicator.model')
                      .whereRef('maturityCounterpart.indicator', '=', 'maturityIndicator.code')
                      .orderBy('maturityCounterpart.toModel')
                      .orderBy('maturityCounterpart.toIndicator'),
                  ).as('counterparts'),
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

/** The highest level of each edition that is there. Serves PeerGroup.maturity. */
export async function highestLevels(db: CommitmentsDb, codes: readonly string[]) {
  const rows = await db
    .selectFrom('maturityLevel')
    .select(({ fn }) => ['model', fn.max('number').as('highest')])
    .where('model', 'in', codes)
    .groupBy('model')
    .execute()
  return new Map(rows.map(({ model, highest }) => [model, highest]))
}

/** The codes of those that an assessment was begun with, drafts and all. Serves MaturityModel.isInUse. */
export async function modelsInUse(db: CommitmentsDb, codes: readonly string[]) {
  const rows = await db
    .selectFrom('maturityModel')
    .select('code')
    .where('code', 'in', codes)
    .where(({ exists, or, selectFrom }) =>
      or([
        exists(
          selectFrom('assessment').select('assessment.id').whereRef('assessment.model', '=', 'maturityModel.code'),
        ),
        exists(
          selectFrom('maturityCrosswalk')
            .select('maturityCrosswalk.model')
            .whereRef('maturityCrosswalk.toModel', '=', 'maturityModel.code'),
        ),
        exists(
          selectFrom('assessmentMove')
            .select('assessmentMove.id')
            .whereRef('assessmentMove.fromModel', '=', 'maturityModel.code'),
        ),
        exists(
          selectFrom('assessmentMove')
            .select('assessmentMove.id')
            .whereRef('assessmentMove.toModel', '=', 'maturityModel.code'),
        ),
        exists(
          selectFrom('maturityTarget')
            .select('maturityTarget.id')
            .whereRef('maturityTarget.model', '=', 'maturityModel.code'),
        ),
      ]),
    )
    .execute()
  const used = new Set(rows.map(({ code }) => code))
  return new Map(codes.map(code => [code, used.has(code)]))
}

/** What a file is held against: editions that are there, and commitments. */
export async function knownToModels(db: CommitmentsDb): Promise<Known> {
  const editions = await db
    .selectFrom('maturityModel')
    .leftJoin('maturityIndicator', 'maturityIndicator.model', 'maturityModel.code')
    .select(['maturityModel.code', 'family'])
    .select(({ fn }) => fn.agg<string[]>('array_agg', ['maturityIndicator.code']).as('indicators'))
    .groupBy(['maturityModel.code', 'family'])
    .execute()
  const commitments = await db.selectFrom('commitment').select('number').execute()
  return {
    editions: new Map(
      editions.map(({ code, family, indicators }) => [code, { family, indicators: new Set(indicators) }]),
    ),
    commitments: new Set(commitments.map(({ number }) => number)),
  }
}

type Act = { personId: string; at: Date }

const fingerprintOf = (model: ModelFile) => createHash('sha256').update(canonicalJson(model)).digest('hex')

const standing = (db: CommitmentsDb, code: string) =>
  db.selectFrom('maturityModel').selectAll().where('code', '=', code).forUpdate().executeTakeFirst()

/** Why an edition is not added: one with its code and other content is there. Sent twice it is added once. */
export async function faultOfAdding(db: CommitmentsDb, model: ModelFile): Promise<Fault | undefined> {
  const before = await standing(db, model.code)
  return before && before.fingerprint !== fingerprintOf(model)
    ? { word: 'editionExists', field: 'code', facts: { code: model.code } }
    : undefined
}

/** Serves addMaturityModel. */
export async function addModel(
  db: CommitmentsDb,
  model: ModelFile,
  { personId, at }: Act,
): Promise<{ fault?: Fault | undefined }> {
  return await db.transaction().execute(async trx => {
    const { last } = await trx
      .selectFrom('maturityModel')
      .select(({ fn }) => fn.max('position').as('last'))
      .executeTakeFirstOrThrow()
    const row = rowOfModel(model, {
      position: (last ?? 0) + 1,
      fingerprint: fingerprintOf(model),
      addedAt: at,
      addedBy: personId,
    })
    const { numInsertedOrUpdatedRows: added } = await trx
      .insertInto('maturityModel')
      .values({ ...row, name: JSON.stringify(row.name) as never })
      .onConflict(conflict => conflict.column('code').doNothing())
      .executeTakeFirstOrThrow()
    if (!added) return { fault: await faultOfAdding(trx, model) }
    const rows = rowsOfModel(model)
    for (const part of partsOfModel) await insert(trx, part, rows[part])
    await recordChanges(trx, [
      { ...changeOf('addMaturityModel', row), at, actor: personId, before: null, after: traced(row) },
    ])
    return {}
  })
}

/** Serves removeMaturityModel. The database holds what anything refers to. */
export async function removeModel(db: CommitmentsDb, code: string, { personId, at }: Act): Promise<{ fault?: Fault }> {
  try {
    return await db.transaction().execute(async trx => {
      const before = await standing(trx, code)
      if (!before) return { fault: { word: 'notFound', field: 'code' } }
      if (!before.addedAt) return { fault: { word: 'editionOfThePortal', field: 'code' } }
      for (const part of [...partsOfModel].reverse()) await trx.deleteFrom(part).where('model', '=', code).execute()
      await trx.deleteFrom('maturityModel').where('code', '=', code).execute()
      await recordChanges(trx, [
        { ...changeOf('removeMaturityModel', before), at, actor: personId, before: traced(before), after: null },
      ])
      return {}
    })
  } catch (error) {
    if (isReferredTo(error)) return { fault: { word: 'editionIsInUse', field: 'code' } }
    throw error
  }
}

const changeOf = (action: string, { code }: Pick<MaturityModelRow, 'code'>) => ({
  action,
  subjectType: 'MaturityModel',
  subjectId: code,
  news: null,
})

const traced = ({ code, name, edition, family, fingerprint }: MaturityModelRow) => ({
  code,
  name,
  edition,
  family,
  fingerprint,
})
