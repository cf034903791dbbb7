import type { ProgressReportPageQuery } from '../../graphql/generated/graphql.ts'

type Report = Pick<
  NonNullable<ProgressReportPageQuery['progressReport']>,
  'summary' | 'period' | 'revision' | 'publishedAt' | 'evidence' | 'municipality' | 'invented'
>
type Page = { title: string; subject: string; newest: number; address: string }

/** The report for search engines (schema.org): its newest revision, and nothing that is invented. */
export function structuredReport(report: Report, { title, subject, newest, address }: Page) {
  if (report.invented || report.revision < newest) return null
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': address,
    identifier: address,
    url: address,
    name: title,
    abstract: report.summary.text,
    inLanguage: report.summary.lang,
    about: { '@type': 'Thing', name: subject },
    temporalCoverage: report.period,
    author: { '@type': 'GovernmentOrganization', name: report.municipality.name.text },
    datePublished: report.publishedAt,
    version: report.revision,
    ...(report.evidence.length > 0 && {
      citation: report.evidence.map(({ title: name, url }) => ({
        '@type': 'CreativeWork',
        name,
        ...(url && { url: new URL(url, address).href }),
      })),
    }),
  }
}
