import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Facts } from '../../components/facts/facts.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber, writeSize } from '../../language/write.ts'
import {
  fileLimits,
  queryLimits,
  requestLimits,
  searchLimits,
  tokenLimits,
  webhookLimits,
} from '../../open-data/limits.ts'
import { dictionaryLang, licence, tableIn, tableNames } from '../../open-data/tables.ts'
import { structuredCatalogue } from './structured-catalogue.ts'
import { Table } from './table.tsx'
import './open-data.css'

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const { lang } = params
  const t = wordsFor(lang, 'open-data')
  const written = dictionaryLang(lang)
  const tables = tableNames.map(name => tableIn(written, name))
  const megabytes = { number: writeNumber(lang, requestLimits.megabytes) }
  return {
    title: t('title'),
    description: t('lead'),
    written,
    tables,
    limits: [
      { label: t('limit.rate'), value: writeNumber(lang, requestLimits.rate) },
      { label: t('limit.size'), value: t('megabytes', megabytes) },
      ...(['depth', 'aliases', 'cost', 'objects'] as const).map(limit => ({
        label: t(`limit.${limit}`),
        value: writeNumber(lang, queryLimits[limit]),
      })),
      { label: t('limit.search'), value: writeNumber(lang, searchLimits.characters) },
      { label: t('limit.file'), value: writeSize(lang, context.mostFileBytes) },
      { label: t('limit.files'), value: writeNumber(lang, fileLimits.files) },
      { label: t('limit.filesSize'), value: t('megabytes', { number: writeNumber(lang, fileLimits.megabytes) }) },
      { label: t('limit.tokens'), value: writeNumber(lang, tokenLimits.live) },
      { label: t('limit.tokenDays'), value: writeNumber(lang, tokenLimits.days) },
      { label: t('limit.webhooks'), value: writeNumber(lang, webhookLimits.webhooks) },
      { label: t('limit.wishes'), value: writeNumber(lang, webhookLimits.wishes) },
    ],
    structured: structuredCatalogue(
      { name: t('title'), about: t('lead'), publisher: wordsFor(lang, 'shell')('siteName') },
      tables,
      {
        lang: written,
        page: new URL(`/${lang}/open-data`, request.url).href,
      },
    ),
  }
}

export const handle = { words: ['open-data'] } satisfies PageHandle

const programFiles = [
  { key: 'try', href: '/graphql' },
  { key: 'catalogue', href: '/open-data/catalogue.jsonld' },
  { key: 'dictionary', href: '/open-data/dictionary.json' },
  { key: 'atom', href: '/feeds/activity.atom' },
  { key: 'calendar', href: '/calendar.ics' },
] as const

export default function OpenDataPage() {
  const { t, lang } = useWords('open-data')
  const { title, tables, written, limits } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={t('lead')} />
      <div className="wrap stack stack--wide">
        <section className="stack" aria-labelledby="licence">
          <h2 id="licence">{t('licence')}</h2>
          <p>{t('licenceText', { name: licence.name })}</p>
          <p>
            <a href={licence.url} rel="license">
              {t('licenceLink')}
            </a>
          </p>
        </section>
        <section className="stack" aria-labelledby="tables">
          <h2 id="tables">{t('tables')}</h2>
          {written !== lang && <p className="small soft">{t('inLanguage')}</p>}
          <ul className="open-tables" role="list">
            {tables.map(table => (
              <li key={table.name}>
                <Table {...table} written={written} />
              </li>
            ))}
          </ul>
          <p>{t('inNoTable')}</p>
        </section>
        <section className="stack" aria-labelledby="programs">
          <h2 id="programs">{t('programs')}</h2>
          <p>{t('graph', { path: '/graphql' })}</p>
          <ul>
            {programFiles.map(({ key, href }) => (
              <li key={key}>
                <a href={href}>{t(key)}</a>
              </li>
            ))}
            <li>
              <Link to={`/${lang}/account/webhooks`}>{t('webhooks')}</Link>
            </li>
          </ul>
          <p>
            {t('tokensText')} <Link to={`/${lang}/account/tokens`}>{t('tokensLink')}</Link>
          </p>
        </section>
        <section className="stack" aria-labelledby="limits">
          <h2 id="limits">{t('limits')}</h2>
          <p>{t('limitsLead')}</p>
          <Facts facts={limits} />
        </section>
      </div>
    </>
  )
}

export const meta = pageMeta
