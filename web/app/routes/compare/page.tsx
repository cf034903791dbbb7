import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { InventedNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { languageOf } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { editionQuery } from '../maturity/default-edition.ts'
import { LevelRule } from '../maturity/level-rule.tsx'
import { addressOf } from './address.ts'
import { loadChoices } from './choices.server.ts'
import { choicesOf } from './choices.ts'
import { CommitmentsSection } from './commitments-section.tsx'
import { commitmentsView } from './commitments-view.server.ts'
import { CompareForm } from './compare-form.tsx'
import { editionChoices } from './edition-choices.ts'
import { loadComparison } from './comparison.server.ts'
import { GroupSection } from './group-section.tsx'
import { groupView } from './group-view.server.ts'
import { LevelsSection } from './levels-section.tsx'
import { levelsView, spreadView } from './levels-view.server.ts'
import { namesOf } from './readings.server.ts'
import { shortElements } from './short-elements.server.ts'
import { SpreadSection } from './spread-section.tsx'
import { Unknown } from './unknown.tsx'
import './compare.css'

export async function loader(args: LoaderFunctionArgs) {
  const lang = languageOf(args.request)
  const choices = await loadChoices(args)
  const [own] = choices.own
  if (own && new URL(args.request.url).search === '')
    throw redirect(`/${lang}/compare?${new URLSearchParams({ with: own })}`)

  const comparison = await loadComparison(args)
  const { question, places, unknown, elements } = comparison
  const t = wordsFor(lang, 'compare')
  const writer = { lang, t, short: shortElements(lang, elements) }
  const names = places.map(({ name }) => name.text)
  return {
    title: names.length > 0 ? t('titleWith', { names: namesOf(lang, names) }) : t('title'),
    description: t('lead'),
    question,
    unknown,
    chosenCount: places.length,
    choices: choicesOf(lang, choices.all),
    isCut: choices.isCut,
    editions: editionChoices(choices.models),
    model: question.model,
    group: groupView(writer, comparison),
    levels: levelsView(writer, comparison),
    spread: spreadView(writer, comparison),
    commitments: commitmentsView(writer, comparison),
    isInvented: comparison.isInvented,
    csv: `/${lang}/compare.csv${addressOf(question)}`,
  }
}

export const handle = { words: ['compare', 'maturity'] } satisfies PageHandle

export default function ComparePage() {
  const { t, lang } = useWords('compare')
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={page.title} here={t('here')} lead={t('lead')}>
        <Link to={`/${lang}/compare/municipalities${editionQuery(page.model)}`}>{t('named.link')}</Link>
      </PageHead>
      <div className="compare wrap stack stack--wide">
        <CompareForm question={page.question} choices={page.choices} isCut={page.isCut} editions={page.editions} />
        <Unknown slugs={page.unknown} />
        {page.isInvented && <InventedNotice />}
        <GroupSection group={page.group} />
        <LevelsSection view={page.levels} wider={page.group.wider} csv={page.csv} chosenCount={page.chosenCount} />
        <SpreadSection
          strips={page.spread}
          drawn={page.levels.drawn}
          hasGroup={page.levels.group !== null}
          highest={page.levels.highest}
        />
        <CommitmentsSection view={page.commitments} wider={page.group.wider} csv={page.csv} />
        <LevelRule to={`/${lang}/maturity/${page.model}`} />
      </div>
    </>
  )
}

export const meta = pageMeta
