import type { Kysely } from 'kysely'
import type { MembersDb } from './tables.ts'

/** The two networks, with the names that they carried. */
export async function seedFrameworks(db: Kysely<unknown>) {
  const members = db.withSchema('members') as unknown as MembersDb
  await members
    .insertInto('network')
    .values([{ code: 'CMARD' }, { code: 'WIC' }])
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await members
    .insertInto('networkName')
    .values(names.map((row, position) => ({ ...row, name: JSON.stringify(row.name), position })) as never)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

const unknownDates = { since: null, sincePrecision: null, until: null, untilPrecision: null }

const names = [
  {
    ...unknownDates,
    id: 'cmard-2005',
    network: 'CMARD',
    name: {
      en: 'Coalition of Municipalities against Racism and Discrimination',
      fr: 'Coalition des municipalités contre le racisme et la discrimination',
    },
    abbreviation: 'CMARD',
    since: '2005-01-01',
    sincePrecision: 'YEAR',
  },
  {
    ...unknownDates,
    id: 'cmard-2010s',
    network: 'CMARD',
    name: {
      en: 'Canadian Coalition of Municipalities against Racism and Discrimination',
      fr: 'Coalition canadienne des municipalités contre le racisme et la discrimination',
    },
    abbreviation: 'CCMARD',
    until: '2019-01-01',
    untilPrecision: 'YEAR',
  },
  {
    ...unknownDates,
    id: 'cmard-2019',
    network: 'CMARD',
    name: {
      en: 'Coalition of Inclusive Municipalities',
      fr: 'Coalition des municipalités inclusives',
      ar: 'تحالف البلديات الشاملة للجميع',
      vi: 'Liên minh các đô thị hòa nhập',
    },
    abbreviation: 'CIM',
    since: '2019-01-01',
    sincePrecision: 'YEAR',
  },
  {
    ...unknownDates,
    id: 'wic',
    network: 'WIC',
    name: { en: 'Welcoming & Inclusive Communities' },
    abbreviation: 'WIC',
  },
] as const
