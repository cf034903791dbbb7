import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { writeWhen } from '../events/when.ts'
import { RecordBars } from './record-bars.tsx'
import { RecordTable } from './record-grid.tsx'
import { loadRecord } from './record.server.ts'
import { sum } from './record-table.ts'
import './record.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, series, dates, isMember, table } = await loadRecord(args)
  const number = (value: number) => writeNumber(lang, value)
  const written = (counts: readonly number[]) => [...counts, sum(counts)].map(count => (count ? number(count) : ''))
  const most = Math.max(1, ...table.totals)
  const page = {
    title: `${series.title.text} – ${wordsFor(lang, 'afterwards')('record.title')}`,
    unlisted: true,
    id: series.id,
    name: series.title,
    isMember,
    isInvented: dates.some(({ invented }) => invented),
    isEmpty: sum(table.totals) === 0,
    people: number(sum(table.totals)),
    municipalities: number(table.municipalities),
    dates: dates.map((date, at) => {
      const when = writeWhen(lang, date)
      const total = table.totals[at] ?? 0
      return {
        slug: date.slug,
        date: when.date,
        short: when.firstDay,
        total: number(total),
        share: (total / most) * 100,
        isRecorded: (date.attendance ?? []).length > 0,
      }
    }),
    provinces: table.provinces.map(({ code, places, counts }) => ({
      code,
      counts: written(counts),
      places: places.map(place => ({ municipality: place.municipality, counts: written(place.counts) })),
    })),
    totals: written(table.totals),
  }
  return data(page, { status: isMember ? 200 : 403 })
}

export const handle = { words: ['afterwards'] } satisfies PageHandle

export default function RecordPage() {
  const { t, lang } = useWords('afterwards')
  const { t: shell } = useWords('shell')
  const { id, name, isMember, isInvented, isEmpty, people, municipalities, ...table } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        title={t('record.title')}
        eyebrow={<LocalizedText value={name} note={false} />}
        lead={t('record.lead')}
        steps={[
          { label: shell('nav.events'), to: '/events' },
          { label: <LocalizedText value={name} note={false} />, to: `/events/series/${id}` },
        ]}
      >
        {isMember && !isEmpty && (
          <a className="button button--secondary" href={`/${lang}/events/series/${id}/record.csv`}>
            {t('record.csv')}
          </a>
        )}
      </PageHead>
      <div className="wrap stack stack--wide">
        {isInvented && <InventedNotice />}
        {!isMember && (
          <Notice tone="warning" title={t('record.membersTitle')}>
            <p>{t('record.members')}</p>
          </Notice>
        )}
        {isMember && isEmpty && (
          <EmptyState title={t('record.title')}>
            <p>{t('record.none')}</p>
          </EmptyState>
        )}
        {isMember && !isEmpty && (
          <>
            <p>
              <strong>{t('came.lead', { people, places: municipalities })}</strong>
            </p>
            <RecordBars dates={table.dates} />
            <RecordTable {...table} />
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
