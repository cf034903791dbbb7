import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ActiveFilters } from '../../components/active-filters/active-filters.tsx'
import { Badge } from '../../components/badge/badge.tsx'
import { Card } from '../../components/card/card.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { FilterSearch, FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { SearchTooLong } from '../../components/filter-form/search-too-long.tsx'
import { statusOfSearch } from '../../components/filter-form/searched-text.ts'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { MunicipalitiesOfProvinceDocument, PlansPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber, writeShare } from '../../language/write.ts'
import { provinces } from '../commitment/provinces.ts'
import { Period } from '../plan/period.tsx'
import { filterOf, readQuestion } from './filter.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const question = readQuestion(searchParams)
  const { search, province, commitment } = question
  const ofProvince = province && (await execute(args, MunicipalitiesOfProvinceDocument, { province: [province] }))
  const answer = await execute(args, PlansPageDocument, {
    after: searchParams.get('after'),
    filter: filterOf(question, ofProvince && subjectIn(ofProvince, 'municipalities').nodes.map(({ slug }) => slug)),
  })
  const { totalCount, nodes, pageInfo } = subjectIn(answer, 'actionPlans')
  const t = wordsFor(lang, 'plans')
  const terms = wordsFor(lang, 'terms')
  const choices = (answer.data.commitments ?? []).map(({ number, title }) => ({
    value: String(number),
    label: `${number}. ${title.text}`,
  }))
  const labelOf = (value: string) => choices.find(choice => choice.value === value)?.label ?? value
  const page = {
    title: t('title'),
    description: t('lead'),
    choices,
    filters: [
      ...(search ? [{ name: 'q', value: search, label: t('filter.words', { words: search }) }] : []),
      ...(province ? [{ name: 'province', value: province, label: terms(`province.${province}`) }] : []),
      ...(commitment ? [{ name: 'commitment', value: String(commitment), label: labelOf(String(commitment)) }] : []),
    ],
    total: { count: totalCount, number: writeNumber(lang, totalCount) },
    isInvented: nodes.some(({ progress }) => progress.invented),
    plans: nodes.map(({ actionCount, progress, participants, ...plan }) => ({
      ...plan,
      actions: { count: actionCount, number: writeNumber(lang, actionCount) },
      figure: progress.figure === null ? null : writeShare(lang, progress.figure),
      isJoint: participants.some(({ part }) => part === 'TAKES_PART'),
    })),
    page: pageInfo,
  }
  return data(page, { status: statusOfSearch(searchParams) })
}

export const handle = { words: ['plans', 'plan'] } satisfies PageHandle

export default function PlansPage() {
  const { t, lang } = useWords('plans')
  const { t: terms } = useWords('terms')
  const { title, choices, filters, total, isInvented, plans, page } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={t('lead')} />
      <div className="wrap stack">
        <FilterForm>
          <FilterSearch name="q" label={t('filter.search')} />
          <FilterSelect
            name="province"
            label={t('filter.province')}
            all={t('filter.everyProvince')}
            options={provinces.map(code => ({ value: code, label: terms(`province.${code}`) }))}
          />
          <FilterSelect
            name="commitment"
            label={t('filter.commitment')}
            all={t('filter.everyCommitment')}
            options={choices}
          />
        </FilterForm>
        <SearchTooLong />
        <ActiveFilters filters={filters} />
        <h2>{t('count', total)}</h2>
        {isInvented && <InventedNotice />}
        {plans.length === 0 && (
          <EmptyState title={filters.length > 0 ? t('none') : t('noneAtAll')}>
            {filters.length > 0 && (
              <p>
                <Link to={`/${lang}/plans`}>{t('noneNext')}</Link>
              </p>
            )}
          </EmptyState>
        )}
        <div className="grid">
          {plans.map(({ id, title: name, municipality, period, actions, figure, isJoint }) => (
            <Card
              key={id}
              title={<LocalizedText value={name} note={false} />}
              to={`/${lang}/plans/${id}`}
              eyebrow={<LocalizedName value={municipality.name} />}
            >
              <p>
                <Period period={period} /> · {t('actions', actions)}
              </p>
              <p className="soft">{figure ? t('progress', { figure }) : t('unreported')}</p>
              {isJoint && (
                <p>
                  <Badge tone="lake">{t('joint')}</Badge>
                </p>
              )}
            </Card>
          ))}
        </div>
        <Pagination page={page} />
      </div>
    </>
  )
}

export const meta = pageMeta
