import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { Badge } from '../../../components/badge/badge.tsx'
import { Button } from '../../../components/button/button.tsx'
import { DataTable } from '../../../components/data-table/data-table.tsx'
import { LocalizedName, type LocalizedValue } from '../../../components/localized-text/localized-text.tsx'
import { MetricTile } from '../../../components/metric-tile/metric-tile.tsx'
import { Pagination } from '../../../components/pagination/pagination.tsx'
import type { SurveyProgress, SurveyState, SurveyWay } from '../../../graphql/generated/graphql.ts'
import { useWords } from '../../../language/words.ts'
import { LastDayForm } from './last-day-form.tsx'

interface Sheet {
  id: string
  progress: SurveyProgress
  reached: boolean
  bounced: boolean
  way?: SurveyWay | null
  saved: string | null
  reminded: string | null
  municipality?: { slug: string; name: LocalizedValue } | null
}

interface ProgressPartProps {
  id: string
  state: SurveyState
  /** Today is one of its days. */
  isOpen: boolean
  revision: number
  closesOn: string | null
  /** It is closed, and its results are not published. */
  mayReopen: boolean
  /** What came of moving the last day. */
  lastDay: SubmissionResult | undefined
  reminded: string | null
  outstanding: number
  tiles: readonly { progress: SurveyProgress; number: string }[]
  total: { count: number; number: string }
  sheets: readonly Sheet[]
  page: { hasNextPage: boolean; endCursor?: string | null }
}

/** Who was asked and how far they are, and what can be done about it. */
export function ProgressPart(props: ProgressPartProps) {
  const { t, lang } = useWords('surveys')
  const { id, state, isOpen, revision, closesOn, mayReopen, lastDay } = props
  const { reminded, outstanding, tiles, total, sheets, page } = props
  const address = `/${lang}/desk/surveys/${id}`
  return (
    <section className="stack" aria-labelledby="progress">
      <h2 id="progress">{t('progressTitle')}</h2>
      <ul className="desk-tiles" role="list">
        {tiles.map(({ progress, number }) => (
          <li key={progress}>
            <MetricTile
              value={number}
              label={t(`progress.${progress}`)}
              to={`${address}?progress=${progress}#progress`}
            />
          </li>
        ))}
      </ul>
      {state === 'OPEN' && (
        <div className="cluster screen-only">
          {isOpen && outstanding > 0 && (
            <Form method="post" action="?">
              <input type="hidden" name="act" value="remind" />
              <Button kind="secondary">{t('remind')}</Button>
            </Form>
          )}
          {reminded && <span className="soft">{t('remindedOn', { day: reminded })}</span>}
        </div>
      )}
      {state === 'OPEN' && (
        <div className="stack screen-only">
          <LastDayForm key={revision} act="lastDay" closesOn={closesOn} revision={revision} lastResult={lastDay} />
          <Form className="form" method="post" action="?">
            <input type="hidden" name="act" value="close" />
            <input type="hidden" name="revision" value={revision} />
            <label className="choice" htmlFor="sure">
              <input type="checkbox" id="sure" name="sure" value="yes" required />
              <span>{t('closeSure')}</span>
            </label>
            <Button kind="secondary">{t('close')}</Button>
          </Form>
        </div>
      )}
      {mayReopen && (
        <div className="stack screen-only">
          <h3>{t('reopenTitle')}</h3>
          <p>{t('reopenLead')}</p>
          <LastDayForm key={revision} act="reopen" closesOn={null} revision={revision} lastResult={lastDay} />
        </div>
      )}
      <DataTable
        cards
        caption={t('sheets', total)}
        rows={sheets}
        rowKey={sheet => sheet.id}
        columns={[
          {
            key: 'municipality',
            head: t('municipality'),
            names: true,
            cell: ({ municipality }) =>
              municipality ? (
                <Link to={`/${lang}/municipalities/${municipality.slug}`}>
                  <LocalizedName value={municipality.name} />
                </Link>
              ) : (
                <span className="soft">{t('unnamed')}</span>
              ),
          },
          {
            key: 'progress',
            head: t('progressHead'),
            cell: sheet => (
              <>
                {t(`progress.${sheet.progress}`)}{' '}
                {!sheet.reached && sheet.progress !== 'TO_ASK' && <Badge tone="sun">{t('notReached')}</Badge>}{' '}
                {sheet.bounced && <Badge tone="clay">{t('bounced')}</Badge>}
              </>
            ),
          },
          { key: 'way', head: t('wayHead'), cell: ({ way }) => (way ? t(`way.${way}`) : '–') },
          { key: 'saved', head: t('saved'), cell: ({ saved }) => saved ?? '–' },
          ...(isOpen
            ? [
                {
                  key: 'enter',
                  head: t('enterHead'),
                  cell: ({ id: sheet, municipality }: Sheet) => (
                    <Link to={`${address}/sheets/${sheet}`}>
                      {t('enter')}
                      <span className="visually-hidden">: {municipality?.name.text}</span>
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Pagination page={page} />
    </section>
  )
}
