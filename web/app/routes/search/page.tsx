import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { mostCharacters } from '../../components/filter-form/searched-text.ts'
import { Notice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { SearchPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { FindGroup, GroupLinks } from './find-group.tsx'
import { findsOf } from './finds.server.ts'
import { type Group, groups, readQuestion } from './question.ts'
import './search.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const { text, group, lacks } = readQuestion(searchParams)
  const t = wordsFor(lang, 'search')
  const known = { text, group, lacks, most: writeNumber(lang, mostCharacters), description: t('lead'), unlisted: true }
  if (lacks) {
    const nothing = { ...known, title: t('title'), found: [], isWanting: false }
    return data(nothing, { status: lacks === 'tooLong' ? 422 : 200 })
  }
  const isAsked = (each: Group) => group === null || group === each
  const answer = await execute(args, SearchPageDocument, {
    text,
    first: group ? 20 : 5,
    after: group ? searchParams.get('after') : null,
    municipalities: isAsked('municipalities'),
    progressReports: isAsked('progressReports'),
    events: isAsked('events'),
    resources: isAsked('resources'),
    discussions: isAsked('discussions'),
  })
  const finds = findsOf(lang, answer.data)
  return data({
    ...known,
    title: t('titleOf', { text }),
    isWanting: groups.some(each => isAsked(each) && !answer.data[each]),
    found: groups.flatMap(each => {
      const list = answer.data[each]
      if (!list) return []
      const { totalCount, readAs, pageInfo } = list
      return [
        {
          group: each,
          count: totalCount,
          number: writeNumber(lang, totalCount),
          readAs: readAs?.text ?? null,
          page: pageInfo,
          finds: finds[each],
        },
      ]
    }),
  })
}

export const handle = { words: ['search'] } satisfies PageHandle

export default function SearchPage() {
  const { t } = useWords('search')
  const { title, text, group, lacks, most, found, isWanting } = useLoaderData<typeof loader>()
  const full = found.filter(({ count }) => count > 0)
  return (
    <>
      <PageHead title={lacks === 'tooLong' ? t('title') : title} here={t('title')} lead={t('lead')}>
        <LargeBox text={text} isWrong={lacks === 'tooLong'} />
      </PageHead>
      <div className="wrap stack stack--wide">
        {lacks === 'tooLong' && (
          <Notice tone="warning" title={t('tooLongTitle')} live>
            <p id="search-problem">{t('tooLong', { number: most })}</p>
          </Notice>
        )}
        {(lacks === 'blank' || lacks === 'signs') && (
          <EmptyState title={t(`${lacks}Title`)}>
            <p>{t(lacks)}</p>
            <WaysOn />
          </EmptyState>
        )}
        {isWanting && <PanelUnavailable />}
        {!lacks && !isWanting && full.length === 0 && (
          <EmptyState title={t('nothingTitle', { text })}>
            <p>{t('nothing')}</p>
            <WaysOn />
          </EmptyState>
        )}
        {full.length > 0 && !group && <GroupLinks found={found} />}
        {full.map(each => (
          <FindGroup key={each.group} {...each} text={text} isAlone={group !== null} />
        ))}
        {full.length > 0 && <p className="soft small">{t('order')}</p>}
      </div>
    </>
  )
}

function LargeBox({ text, isWrong }: { text: string; isWrong: boolean }) {
  const { t } = useWords('search')
  return (
    <search className="search-large">
      <Form method="get">
        <label htmlFor="search-text">{t('label')}</label>
        <div className="search-large__line">
          <input
            key={text}
            className="input"
            id="search-text"
            type="search"
            name="text"
            defaultValue={text}
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? 'search-problem' : 'search-hint'}
          />
          <Button>{t('button')}</Button>
        </div>
        <p className="soft small" id="search-hint">
          {t('hint')}
        </p>
      </Form>
    </search>
  )
}

function WaysOn() {
  const { t, lang } = useWords('search')
  return (
    <ul className="search-ways">
      <li>
        <Link to={`/${lang}/library`}>{t('goLibrary')}</Link>
      </li>
      <li>
        <Link to={`/${lang}/municipalities`}>{t('goMunicipalities')}</Link>
      </li>
      <li>
        <Link to={`/${lang}/discussions/ask`}>{t('goAsk')}</Link>
      </li>
    </ul>
  )
}

export const meta = pageMeta
