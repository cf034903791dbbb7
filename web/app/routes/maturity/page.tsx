import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ActiveFilters } from '../../components/active-filters/active-filters.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { MaturityPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { languageOf } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { shortElements } from '../compare/short-elements.server.ts'
import { BeginWith } from './begin-with.tsx'
import { Contents } from './contents.tsx'
import { editionQuery } from './default-edition.ts'
import { Editions } from './editions.tsx'
import { ElementSection } from './element-section.tsx'
import { elementsOf } from './elements.ts'
import { IdeasForm } from './ideas-form.tsx'
import { LevelRule } from './level-rule.tsx'
import { Levels } from './levels.tsx'
import { writePractices } from './practices.ts'
import './maturity.css'

export async function loader(args: LoaderFunctionArgs) {
  const lang = languageOf(args.request)
  const { searchParams } = new URL(args.request.url)
  const wanted = { element: searchParams.get('element') || null, level: wholeIn(searchParams.get('level')) }
  const answer = await execute(args, MaturityPageDocument, { code: args.params['code'] ?? '', ...wanted })
  const model = subjectIn(answer, 'maturityModel')
  const short = shortElements(lang, model.elements)
  const element = model.elements.find(({ code }) => code === wanted.element)
  const level = model.levels.find(({ number }) => number === wanted.level)
  // an address that names neither narrows to nothing, which the page says
  const isNarrowed = wanted.element !== null || wanted.level !== null

  const t = wordsFor(lang, 'maturity')
  const indicators = model.outcomes.flatMap(outcome => outcome.indicators)
  const count = (value: number) => ({ count: value, number: writeNumber(lang, value) })
  return {
    title: `${model.name.text} (${model.edition})`,
    description: t('description', { name: model.name.text, edition: model.edition }),
    model,
    isNarrowed,
    hasSnapshot: indicators.some(({ snapshot }) => snapshot),
    isWanting: indicators.some(({ resources, events }) => !resources || !events),
    levels: isNarrowed
      ? model.levels.filter(({ number }) => level === undefined || number === level.number)
      : model.levels,
    elements: elementsOf(model).filter(({ outcomes }) => !isNarrowed || outcomes.length > 0),
    practices: Object.fromEntries(indicators.map(one => [one.code, writePractices(lang, one)])),
    choices: model.elements.map(({ code, name }) => ({ code, label: short.get(code) ?? name.text })),
    filters: [
      ...(wanted.element === null
        ? []
        : [{ name: 'element', value: wanted.element, label: (element && short.get(element.code)) ?? wanted.element }]),
      ...(wanted.level === null
        ? []
        : [{ name: 'level', value: String(wanted.level), label: t('level', { level: String(wanted.level) }) }]),
    ],
    counts: t('counts', {
      outcomes: t('outcomes', count(model.outcomes.length)),
      indicators: t('indicatorsCount', count(indicators.length)),
    }),
    editions: answer.data.maturityModels,
    places: (answer.data.viewer?.grants ?? []).flatMap(({ role, municipality }) =>
      role === 'EDITOR' && municipality ? [municipality] : [],
    ),
  }
}

/** A level of an address; what is no number asks for every level. */
function wholeIn(word: string | null) {
  const number = Number(word || Number.NaN)
  return Number.isInteger(number) && number > 0 && number < 1_000 ? number : null
}

export const handle = { words: ['maturity'] } satisfies PageHandle

export default function MaturityPage() {
  const { t, lang } = useWords('maturity')
  const { model, elements, levels, practices, counts, editions, places, hasSnapshot, ...found } =
    useLoaderData<typeof loader>()
  const isServing = model.outcomes.some(({ indicators }) => indicators.some(one => one.commitments.length > 0))
  return (
    <>
      <PageHead
        title={<LocalizedText value={model.name} />}
        here={<LocalizedText value={model.name} note={false} />}
        eyebrow={t('eyebrow', { edition: model.edition })}
        lead={t('lead')}
        steps={[{ label: t('waysStep'), to: '/maturity' }]}
      >
        <ButtonLink kind="secondary" to={`/${lang}/compare${editionQuery(model.code)}`}>
          {t('compareLink')}
        </ButtonLink>
      </PageHead>
      <div className="maturity wrap stack stack--wide">
        {model.scopeWarning && (
          <Notice tone="warning" title={t('scopeTitle')}>
            <LocalizedText as="p" value={{ text: model.scopeWarning, lang: 'en', dir: 'ltr' }} />
          </Notice>
        )}
        {!found.isNarrowed && (
          <>
            <BeginWith model={model.code} hasSnapshot={hasSnapshot} places={places} />
            <Levels levels={model.levels} />
            <LevelRule />
          </>
        )}
        <IdeasForm elements={found.choices} levels={model.levels} />
        <ActiveFilters filters={found.filters} />
        {isServing && <p className="soft">{t('pairsNote')}</p>}
        {found.isWanting && <PanelUnavailable />}
        {!found.isNarrowed && <Contents elements={elements} levels={levels} counts={counts} />}
        {elements.map(element => (
          <ElementSection
            key={element.code}
            element={element}
            levels={levels}
            practices={{ model: model.code, byIndicator: practices, isOpen: found.isNarrowed }}
            hasContents={!found.isNarrowed}
          />
        ))}
        {elements.length === 0 && (
          <EmptyState title={t('ideas.none')}>
            <p>{t('ideas.noneText')}</p>
            <p>
              <Link to={`/${lang}/maturity/${model.code}`}>{t('ideas.whole')}</Link>
            </p>
          </EmptyState>
        )}
        <p className="screen-only">
          <a href={`/${lang}/maturity/${model.code}.json`} download>
            {t('asFile')}
          </a>
        </p>
        {editions ? <Editions here={model.code} editions={editions} /> : <PanelUnavailable />}
      </div>
    </>
  )
}

export const meta = pageMeta
