import { isDeepStrictEqual } from 'node:util'
import type { News } from '../../shared/changes.ts'
import type { Texts } from '../../shared/language.ts'
import { canonical, storable, textsOf } from '../../shared/texts.ts'
import type { CaseStudy, ResourceRow, Service } from '../database/tables.ts'
import type { CaseStudyWritten, ServiceWritten, Written } from './rules.ts'
import type { Filing } from './store.ts'

/** What somebody says of an item, as its row keeps it. */
export function columnsOf(written: Written) {
  const title = textsOf(written.title)
  const summary = some(textsOf(written.summary ?? []))
  const author = storable(written.author ?? '') || null
  const caseStudy = written.caseStudy ? caseStudyOf(written.caseStudy) : null
  const service = written.service ? serviceOf(written.service) : null
  return {
    title,
    summary,
    kind: written.kind,
    url: written.url ?? null,
    author,
    licence: storable(written.licence ?? '') || null,
    languages: written.languages.map(canonical),
    audience: [...(written.audience ?? [])],
    province: written.province ?? null,
    year: written.year ?? null,
    caseStudy,
    service,
  }
}

const some = (texts: Texts) => (Object.keys(texts).length > 0 ? texts : null)

const caseStudyOf = ({ situation, done, cost, result, advice }: CaseStudyWritten): CaseStudy => ({
  situation: textsOf(situation),
  done: textsOf(done),
  cost: some(textsOf(cost ?? [])),
  result: textsOf(result),
  advice: some(textsOf(advice ?? [])),
})

const serviceOf = ({ what, where, hours, phone, email }: ServiceWritten): Service => ({
  what: textsOf(what),
  where: textsOf(where),
  hours: some(textsOf(hours ?? [])),
  phone: storable(phone ?? '') || null,
  email: storable(email ?? '') || null,
})

export const filingIn = ({ commitments, indicators }: Written): Filing => ({
  commitments: [...(commitments ?? [])].sort((one, other) => one - other),
  indicators: [...(indicators ?? [])].sort(),
})

/** What the trail keeps of an item: telephone and mail address may be a person's. */
export function recordOf({ sharedBy: _, service, ...row }: ResourceRow, filing: Filing) {
  return { ...row, service: service && { what: service.what, where: service.where, hours: service.hours }, ...filing }
}

/** Which columns are other than they were, without a word of what they say. */
export const namesChanged = (was: ReturnType<typeof recordOf>, is: ReturnType<typeof recordOf>) =>
  (Object.keys(is) as (keyof typeof is)[]).filter(name => !isDeepStrictEqual(was[name], is[name]))

export const newsOf = (row: ResourceRow, { commitments }: Filing): News => ({
  kind: 'RESOURCE_SHARED',
  municipality: row.municipality,
  ...(row.province && { province: row.province }),
  summary: row.title,
  url: `/library/${row.slug}`,
  commitments: [...commitments],
  invented: row.invented,
})
