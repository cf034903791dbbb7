import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
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
import { BeginWith } from './begin-with.tsx'
import { Contents } from './contents.tsx'
import { Editions } from './editions.tsx'
import { ElementSection } from './element-section.tsx'
import { elementsOf } from './elements.ts'
import { LevelRule } from './level-rule.tsx'
import { Levels } from './levels.tsx'
import './maturity.css'

/** The edition that municipalities are compared by. */
const comparedEdition = 'hrmm-2012'

export async function loader(args: LoaderFunctionArgs) {
  const lang = languageOf(args.request)
  const answer = await execute(args, MaturityPageDocument, { code: args.params['code'] ?? '' })
  const model = subjectIn(answer, 'maturityModel')

  const t = wordsFor(lang, 'maturity')
  const indicators = model.outcomes.reduce((sum, outcome) => sum + outcome.indicators.length, 0)
  const count = (value: number) => ({ count: value, number: writeNumber(lang, value) })
  return {
    title: `${model.name.text} (${model.edition})`,
    description: t('description', { name: model.name.text, edition: model.edition }),
    model,
    elements: elementsOf(model),
    counts: t('counts', {
      outcomes: t('outcomes', count(model.outcomes.length)),
      indicators: t('indicatorsCount', count(indicators)),
    }),
    editions: answer.data.maturityModels,
    places: (answer.data.viewer?.grants ?? []).flatMap(({ role, municipality }) =>
      role === 'EDITOR' && municipality ? [municipality] : [],
    ),
  }
}

export const handle = { words: ['maturity'] } satisfies PageHandle

export default function MaturityPage() {
  const { t, lang } = useWords('maturity')
  const { model, elements, counts, editions, places } = useLoaderData<typeof loader>()
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
        {model.code === comparedEdition && (
          <ButtonLink kind="secondary" to={`/${lang}/compare`}>
            {t('compareLink')}
          </ButtonLink>
        )}
      </PageHead>
      <div className="maturity wrap stack stack--wide">
        {model.scopeWarning && (
          <Notice tone="warning" title={t('scopeTitle')}>
            <LocalizedText as="p" value={{ text: model.scopeWarning, lang: 'en', dir: 'ltr' }} />
          </Notice>
        )}
        <BeginWith model={model.code} places={places} />
        <Levels levels={model.levels} />
        <LevelRule />
        {isServing && <p className="soft">{t('pairsNote')}</p>}
        <Contents elements={elements} levels={model.levels} counts={counts} />
        {elements.map(element => (
          <ElementSection key={element.code} element={element} levels={model.levels} />
        ))}
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
