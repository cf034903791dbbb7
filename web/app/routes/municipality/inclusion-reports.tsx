import { Form, Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface InclusionReportsProps {
  reports: readonly { id: string; year: number; edition: number; lockedOn: string | null }[] | null
  slug: string
  /** The year that an editor most likely wants to report on; null for everybody else. */
  beginAt: number | null
}

export function InclusionReports({ reports, slug, beginAt }: InclusionReportsProps) {
  const { t, lang } = useWords('municipality')
  const here = `/${lang}/municipalities/${slug}/inclusion-report`
  return (
    <section className="stack" id="inclusion" aria-labelledby="inclusion-title">
      <h2 id="inclusion-title">{t('inclusion.title')}</h2>
      {!reports && <PanelUnavailable />}
      {reports?.length === 0 && <p className="soft">{t('inclusion.none')}</p>}
      {reports && reports.length > 0 && (
        <ul role="list" className="stack">
          {reports.map(({ id, year, edition, lockedOn }) => (
            <li key={id} className="cluster">
              <Link to={`${here}/${year}?edition=${edition}`}>
                {t('inclusion.name', { year })}
                {edition > 1 && `, ${t('inclusion.edition', { edition })}`}
              </Link>
              <Badge tone={lockedOn ? 'leaf' : 'sun'}>
                {lockedOn ? t('inclusion.locked', { date: lockedOn }) : t('inclusion.draft')}
              </Badge>
            </li>
          ))}
        </ul>
      )}
      {beginAt !== null && (
        <Form className="cluster screen-only" method="get" action={here}>
          <label htmlFor="inclusion-year">{t('inclusion.year')}</label>
          <input
            className="input input--short"
            id="inclusion-year"
            name="year"
            type="number"
            min={2005}
            max={beginAt + 1}
            defaultValue={beginAt}
          />
          <Button kind="secondary">{t('inclusion.open')}</Button>
        </Form>
      )}
    </section>
  )
}
