import type { CommitmentPageQuery, MunicipalityFilter, NetworkCode } from '../../graphql/generated/graphql.ts'
import { progressStatuses } from '../../components/status-badge/progress-status.ts'
import { writeDay, writeNumber } from '../../language/write.ts'
import { writeFile } from '../../upload/write-file.ts'
import { provinces } from './provinces.ts'

const networks: readonly NetworkCode[] = ['CMARD', 'WIC']

/** The members that the address asks about; those of the coalition unless it names another network. */
export function groupIn(asked: URLSearchParams) {
  const network = networks.find(code => code === asked.get('network')) ?? 'CMARD'
  const province = provinces.find(code => code === asked.get('province'))
  return { network, ...(province ? { province: [province] } : {}) } satisfies MunicipalityFilter
}

type Progress = NonNullable<NonNullable<CommitmentPageQuery['peerGroup']>['progress']>

/** Who stands where, where they lie, how that came about, and what shows it. */
export function writeGroup(lang: string | undefined, size: number, { reporting, yearEnds, evidence }: Progress) {
  return {
    size: writeNumber(lang, size),
    reporting: { count: reporting.length, number: writeNumber(lang, reporting.length) },
    isInvented: [...reporting, ...evidence].some(({ invented }) => invented),
    byStatus: progressStatuses.map(status => ({
      status,
      municipalities: reporting
        .filter(each => each.status === status)
        .sort((one, other) => one.municipality.name.text.localeCompare(other.municipality.name.text, lang))
        .map(({ municipality, reportId, period }) => ({ ...municipality, reportId, period })),
    })),
    byProvince: provinces
      .map(province => ({ province, standing: reporting.filter(each => each.municipality.province === province) }))
      .filter(({ standing }) => standing.length > 0)
      .map(({ province, standing }) => ({ province, byStatus: countsOf(standing) })),
    unreported: size - reporting.length,
    yearEnds,
    evidence: evidence.map(({ evidence: { title, url, file, effectiveOn }, publishedAt, ...report }) => ({
      ...report,
      title,
      url,
      file: file ? writeFile(lang, file) : null,
      about: effectiveOn ? { machine: effectiveOn, text: writeDay(lang, effectiveOn) } : null,
    })),
  }
}

const countsOf = (standing: Progress['reporting']) =>
  progressStatuses.map(status => ({ status, count: standing.filter(each => each.status === status).length }))

export type WrittenGroup = ReturnType<typeof writeGroup>
