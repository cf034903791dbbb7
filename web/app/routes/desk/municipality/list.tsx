import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../../components/button/button.tsx'
import { DataTable } from '../../../components/data-table/data-table.tsx'
import { EmptyState } from '../../../components/empty-state/empty-state.tsx'
import { FilterSearch, FilterSelect } from '../../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../../components/filter-form/filter-form.tsx'
import { SearchTooLong } from '../../../components/filter-form/search-too-long.tsx'
import { searchedText, statusOfSearch } from '../../../components/filter-form/searched-text.ts'
import { LocalizedName } from '../../../components/localized-text/localized-text.tsx'
import { Notice } from '../../../components/notice/notice.tsx'
import { PageHead } from '../../../components/page-head/page-head.tsx'
import { Pagination } from '../../../components/pagination/pagination.tsx'
import { provinces } from '../../../components/province-name/provinces.ts'
import { execute } from '../../../graphql/execute.server.ts'
import { DeskMunicipalitiesDocument } from '../../../graphql/generated/graphql.ts'
import { subjectIn } from '../../../graphql/subject.server.ts'
import { pageMeta } from '../../../language/page-meta.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type PageHandle, useWords } from '../../../language/words.ts'
import { writeNumber } from '../../../language/write.ts'
import { signInFirst } from '../../../session/sign-in-first.server.ts'
import { DeskClosed } from '../desk-closed.tsx'
import { isSecretariat, keepsRecords } from '../keeper.ts'
import { KeepView } from '../keep-view.tsx'
import { kinds } from '../../roster/filter.ts'
import { addressOf } from './deed.ts'
import './keeping.css'

const networks = ['CMARD', 'WIC'] as const
const standings = ['MEMBER', 'FORMER_MEMBER', 'NETWORK_ONLY', 'APPLICANT', 'ON_RECORD', 'UNVERIFIED'] as const

/** Every municipality on record, member or not, by any name that it ever carried: the way to its record. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const search = searchedText(searchParams)
  const province = provinces.find(each => each === searchParams.get('province'))
  const kind = kinds.find(each => each === searchParams.get('kind'))
  const network = networks.find(each => each === searchParams.get('network'))
  const standing = standings.find(each => each === searchParams.get('standing'))
  const filter = {
    ...(search && { search }),
    ...(province && { province: [province] }),
    ...(kind && { kind: [kind] }),
    ...(network && { network }),
    ...(standing && { standing: [standing] }),
  }
  const answer = await execute(args, DeskMunicipalitiesDocument, { after: searchParams.get('after'), filter })
  const { viewer } = answer.data
  if (!viewer) throw signInFirst(args)

  const isOpen = keepsRecords(viewer)
  const municipalities = subjectIn(answer, 'municipalities')
  const parameters = new URLSearchParams({
    ...(search && { q: search }),
    ...(province && { province }),
    ...(kind && { kind }),
    ...(network && { network }),
    ...(standing && { standing }),
  })
  const list = isOpen && {
    mayAdd: isSecretariat(viewer),
    address: `/desk/municipalities${parameters.size > 0 ? `?${parameters}` : ''}`,
    total: { count: municipalities.totalCount, number: writeNumber(lang, municipalities.totalCount) },
    rows: municipalities.nodes,
    page: municipalities.pageInfo,
    readAs: municipalities.readAs && { typed: search, text: municipalities.readAs.text },
  }
  const title = wordsFor(lang, 'keeping')('list.title')
  return data({ title, unlisted: true, list }, { status: isOpen ? statusOfSearch(searchParams) : 403 })
}

export const handle = { words: ['keeping', 'desk'] } satisfies PageHandle

export default function DeskMunicipalitiesPage() {
  const { t, lang } = useWords('keeping')
  const { t: desk } = useWords('desk')
  const { t: terms } = useWords('terms')
  const { title, list } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        title={title}
        lead={list ? t('list.lead') : undefined}
        steps={list && list.mayAdd ? [{ label: desk('title'), to: '/desk' }] : []}
      >
        {list && list.mayAdd && <ButtonLink to={`/${lang}/desk/municipalities/new`}>{t('list.add')}</ButtonLink>}
      </PageHead>
      <div className="wrap stack stack--wide">
        {!list && <DeskClosed />}
        {list && (
          <>
            <FilterForm>
              <FilterSearch name="q" label={t('list.search')} />
              <FilterSelect
                name="province"
                label={t('field.province')}
                all={desk('filter.everywhere')}
                options={provinces.map(code => ({ value: code, label: terms(`province.${code}`) }))}
              />
              <FilterSelect
                name="kind"
                label={t('field.kind')}
                all={t('list.everyKind')}
                options={kinds.map(value => ({ value, label: terms(`municipalityKind.${value}`) }))}
              />
              <FilterSelect
                name="network"
                label={t('field.network')}
                all={t('list.everyNetwork')}
                options={networks.map(value => ({ value, label: terms(`network.${value}`) }))}
              />
              <FilterSelect
                name="standing"
                label={t('list.standing')}
                all={t('list.everyStanding')}
                options={standings.map(value => ({ value, label: terms(`standing.${value}`) }))}
              />
            </FilterForm>
            <SearchTooLong />
            {list.readAs && <Notice>{t('list.readAs', list.readAs)}</Notice>}
            {list.total.count === 0 ? (
              <EmptyState title={t('list.emptyTitle')}>
                <p>{t('list.empty')}</p>
              </EmptyState>
            ) : (
              <DataTable
                caption={terms('count.municipalities', list.total)}
                rows={list.rows}
                rowKey={({ slug }) => slug}
                columns={[
                  {
                    key: 'name',
                    head: desk('municipality'),
                    names: true,
                    cell: ({ slug, name, formerNames }) => (
                      <>
                        <Link to={`/${lang}${addressOf(slug)}`}>
                          <LocalizedName value={name} />
                        </Link>
                        {formerNames.map(({ name: former }) => (
                          <span className="keeping-former soft small" key={former.text}>
                            {t('list.once')} <LocalizedName value={former} />
                          </span>
                        ))}
                      </>
                    ),
                  },
                  { key: 'kind', head: t('field.kind'), cell: ({ kind }) => terms(`municipalityKind.${kind}`) },
                  {
                    key: 'province',
                    head: t('field.province'),
                    cell: ({ province }) => terms(`province.${province}`),
                  },
                  {
                    key: 'standing',
                    head: t('list.standing'),
                    cell: ({ standing }) => terms(`standing.${standing}`),
                  },
                  {
                    key: 'place',
                    head: t('place'),
                    cell: ({ location }) => (location ? t('list.onMap') : t('noPlace')),
                  },
                ]}
              />
            )}
            <Pagination page={list.page} />
            {list.mayAdd && <KeepView address={list.address} />}
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
