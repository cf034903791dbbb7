import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { Heatmap } from '../../components/heatmap/heatmap.tsx'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { provinces } from '../../components/province-name/provinces.ts'
import { languageOf } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay, writeNumber } from '../../language/write.ts'
import { defaultEdition, editionQuery } from '../maturity/default-edition.ts'
import { sideBySideAddress } from './address.ts'
import { editionChoices } from './edition-choices.ts'
import { loadSideBySide } from './named.server.ts'
import { shortElements } from './short-elements.server.ts'
import './compare.css'

export async function loader(args: LoaderFunctionArgs) {
  const lang = languageOf(args.request)
  const { searchParams } = new URL(args.request.url)
  const { size, levels, statuses, elements, commitments, edition, highest, models, model } = await loadSideBySide(
    args,
    {
      after: searchParams.get('after'),
      afterReports: searchParams.get('afterReports'),
    },
  )
  const t = wordsFor(lang, 'compare')
  const short = shortElements(lang, elements)
  const found = (total: number) => t('named.found', { number: writeNumber(lang, total), size: writeNumber(lang, size) })
  return {
    title: t('named.title'),
    description: t('named.lead'),
    edition,
    highest: String(highest),
    model,
    editions: editionChoices(models),
    isInvented: [...(levels?.rows ?? []), ...(statuses?.rows ?? [])].some(({ invented }) => invented),
    elements: elements.map(({ code, name }) => ({ code, short: short.get(code) ?? name.text })),
    commitments,
    levels: levels && {
      ...levels,
      found: found(levels.total),
      rows: levels.rows.map(row => ({
        ...row,
        assessed: row.assessedOn && t('levels.assessedOn', { date: writeDay(lang, row.assessedOn) }),
      })),
    },
    statuses: statuses && { ...statuses, found: found(statuses.total) },
    csv: `/${lang}/compare/municipalities.csv${sideBySideAddress(searchParams)}`,
  }
}

export const handle = { words: ['compare'] } satisfies PageHandle

export default function SideBySidePage() {
  const { t } = useWords('compare')
  const { t: terms } = useWords('terms')
  const { title, isInvented, csv, editions } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={t('named.lead')} steps={[{ label: t('here'), to: '/compare' }]} />
      <div className="wrap stack stack--wide">
        <FilterForm>
          <FilterSelect
            name="network"
            label={t('form.network')}
            all={terms('network.CMARD')}
            options={[{ value: 'WIC', label: terms('network.WIC') }]}
          />
          <FilterSelect
            name="province"
            label={t('form.province')}
            all={t('named.everyProvince')}
            options={provinces.map(value => ({ value, label: terms(`province.${value}`) }))}
          />
          {editions.length > 1 && (
            <FilterSelect
              name="model"
              label={t('form.model')}
              all={editions.find(({ value }) => value === defaultEdition)?.label ?? defaultEdition}
              options={editions.filter(({ value }) => value !== defaultEdition)}
            />
          )}
        </FilterForm>
        {isInvented && <InventedNotice />}
        <Levels />
        <Statuses />
        <p className="screen-only">
          <a href={csv} download>
            {t('csv.link')}
          </a>
        </p>
      </div>
    </>
  )
}

function Levels() {
  const { t } = useWords('compare')
  const { levels, elements, edition, highest, model } = useLoaderData<typeof loader>()
  return (
    <section className="stack" aria-labelledby="levels">
      <h2 id="levels">{t('named.levelsTitle')}</h2>
      {!levels && <PanelUnavailable />}
      {levels && (
        <>
          <p>{t('named.levelsNote', { edition })}</p>
          {levels.rows.length === 0 && <NobodyFound title={t('named.noLevels')} />}
          {levels.rows.length > 0 && (
            <>
              <p className="soft">{levels.found}</p>
              <Heatmap
                caption={t('named.levelsCaption', { highest })}
                corner={t('named.municipality')}
                columns={elements.map(({ code, short }) => ({ key: code, head: short }))}
                rows={levels.rows.map(({ slug, name, levels: reached, assessed, mode }) => ({
                  key: slug,
                  head: (
                    <Place slug={slug} name={name} to={`/maturity${editionQuery(model)}`}>
                      {assessed}
                      {mode === 'SNAPSHOT' && ` · ${t('named.snapshot')}`}
                    </Place>
                  ),
                  levels: reached,
                }))}
              />
            </>
          )}
          <Pagination page={levels.page} />
        </>
      )}
    </section>
  )
}

function Statuses() {
  const { t, lang } = useWords('compare')
  const { statuses, commitments } = useLoaderData<typeof loader>()
  return (
    <section className="stack" aria-labelledby="statuses">
      <h2 id="statuses">{t('named.statusesTitle')}</h2>
      {!statuses && <PanelUnavailable />}
      {statuses && (
        <>
          <p>
            {t('named.statusesNote')} {t('commitments.note')}
          </p>
          {statuses.rows.length === 0 && <NobodyFound title={t('named.noReports')} />}
          {statuses.rows.length > 0 && (
            <>
              <p className="soft">{statuses.found}</p>
              <Heatmap
                isDense
                caption={t('commitments.caption')}
                corner={t('named.municipality')}
                columns={commitments.map(({ number, title }) => ({
                  key: String(number),
                  head: (
                    <Link to={`/${lang}/commitments/${number}`}>
                      {number}. <LocalizedText value={title} note={false} />
                    </Link>
                  ),
                }))}
                rows={statuses.rows.map(({ slug, name, statuses: said }) => ({
                  key: slug,
                  head: <Place slug={slug} name={name} to="/progress" />,
                  statuses: said,
                }))}
              />
            </>
          )}
          <Pagination page={statuses.page} parameter="afterReports" />
        </>
      )}
    </section>
  )
}

function NobodyFound({ title }: { title: string }) {
  const { t, lang } = useWords('compare')
  return (
    <EmptyState title={title}>
      <p>
        <Link to={`/${lang}/compare/municipalities`}>{t('withheld.whole')}</Link>
      </p>
    </EmptyState>
  )
}

interface PlaceProps {
  slug: string
  name: LocalizedValue
  to: string
  children?: ReactNode
}

function Place({ slug, name, to, children }: PlaceProps) {
  const { lang } = useWords('compare')
  return (
    <>
      <Link to={`/${lang}/municipalities/${slug}${to}`}>
        <LocalizedName value={name} />
      </Link>
      {children && <span className="heatmap__note">{children}</span>}
    </>
  )
}

export const meta = pageMeta
