import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { AssessmentPaperDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { PaperRow } from './paper-row.tsx'
import './paper.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '', slug = '' } = args.params
  const { assessment, viewer } = (await execute(args, AssessmentPaperDocument, { id })).data
  if (!viewer) throw signInFirst(args)
  if (!assessment || assessment.municipality.slug !== slug) throw new Response(null, { status: 404 })
  if (!assessment.viewerMayWrite) throw new Response(null, { status: 403 })
  const { municipality, model, mode, sheetLines } = assessment
  const isFilled = new URL(args.request.url).searchParams.get('answers') === 'yes'
  const lines = new Map(sheetLines.map(line => [line.indicator, line]))
  return data({
    title: `${wordsFor(lang, 'assessment-sheet')('paperTitle')} – ${municipality.name.text}`,
    unlisted: true,
    id,
    municipality,
    mode,
    model: { name: model.name, edition: model.edition },
    isFilled,
    elements: model.elements.map(element => ({
      ...element,
      levels: model.levels
        .map(level => ({
          ...level,
          outcomes: model.outcomes
            .filter(outcome => outcome.element === element.code && outcome.level === level.number)
            .map(({ number, title, indicators }) => ({
              number,
              title,
              rows: indicators.flatMap(indicator => {
                const answer = lines.get(indicator.code)
                return answer ? [{ ...indicator, answer: isFilled ? answer : null }] : []
              }),
            }))
            .filter(({ rows }) => rows.length > 0),
        }))
        .filter(({ outcomes }) => outcomes.length > 0),
    })),
  })
}

export const handle = { words: ['assessment-sheet', 'assessment', 'maturity'] } satisfies PageHandle

/** The whole sheet as a form for the pen. */
export default function PaperPage() {
  const { t, lang } = useWords('assessment-sheet')
  const { t: words } = useWords('assessment')
  const { t: ofModel } = useWords('maturity')
  const { id, municipality, mode, model, elements, isFilled } = useLoaderData<typeof loader>()
  const here = `/municipalities/${municipality.slug}/assessment/${id}`
  return (
    <>
      <PageHead
        title={words('here')}
        here={t('paperTitle')}
        eyebrow={<LocalizedName value={municipality.name} />}
        lead={
          <>
            <LocalizedText value={model.name} note={false} /> ({model.edition}) · {words(`mode.${mode}`)}
          </>
        }
        steps={[
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: words('here'), to: here },
          { label: t('title'), to: `${here}/offline` },
        ]}
      />
      <div className="wrap stack stack--wide">
        <div className="screen-only stack">
          <p>{t('paperHow')}</p>
          <p>
            {isFilled ? (
              <Link to={`/${lang}${here}/paper`}>{t('paperBlank')}</Link>
            ) : (
              <Link to={`/${lang}${here}/paper?answers=yes`}>{t('paperFilled')}</Link>
            )}
          </p>
        </div>
        <dl className="paper-head">
          <div>
            <dt>{t('filledInBy')}</dt>
            <dd className="paper-line" />
          </div>
          <div>
            <dt>{t('filledInOn')}</dt>
            <dd className="paper-line" />
          </div>
        </dl>
        {elements
          .filter(({ levels }) => levels.length > 0)
          .map(element => (
            <section key={element.code} className="paper-element stack" aria-labelledby={`element-${element.code}`}>
              <h2 id={`element-${element.code}`}>
                <bdi>{element.code}</bdi> <LocalizedText value={element.name} note={false} />
              </h2>
              {element.levels.map(level => (
                <div key={level.number} className="stack">
                  <h3>
                    {ofModel('level', { level: String(level.number) })}{' '}
                    <LocalizedText value={level.name} note={false} />
                  </h3>
                  {level.outcomes.map(({ number, title, rows }) => (
                    <div key={number} className="stack">
                      <h4>
                        {title ? (
                          <>
                            <bdi>{number}.</bdi> <LocalizedText value={title} note={false} />
                          </>
                        ) : (
                          ofModel('outcome', { number: String(number) })
                        )}
                      </h4>
                      {rows.map(row => (
                        <PaperRow key={row.code} {...row} />
                      ))}
                    </div>
                  ))}
                </div>
              ))}
            </section>
          ))}
      </div>
    </>
  )
}

export const meta = pageMeta
