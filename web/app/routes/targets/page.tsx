import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { TargetsPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { Refused } from '../assessment/refused.tsx'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { AssessedEditions, editionsOf } from '../maturity/assessed-editions.tsx'
import { editionIn, editionQuery } from '../maturity/default-edition.ts'
import { ElementName } from '../maturity/element-name.tsx'
import { LevelRule } from '../maturity/level-rule.tsx'
import { ElementTarget } from './element-target.tsx'
import { changeTarget } from './set.server.ts'
import { elementsOf, pastOf } from './view.server.ts'
import './targets.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const model = editionIn(args.request)
  const answer = await execute(args, TargetsPageDocument, { slug, model })
  const { name, workingAssessment: assessment, assessments, maturityTargets } = subjectIn(answer, 'municipality')
  if (!answer.data.viewer && !isAfterAction(args)) throw signInFirst(args)
  // what a municipality aims for is its own business
  if (answer.data.viewer && !maturityTargets) throw new Response(null, { status: 404 })
  const { flash, headers } = await readFlash(args.request)
  const targets = maturityTargets ?? []
  const page = {
    title: `${wordsFor(lang, 'targets')('title')} – ${name.text}`,
    unlisted: true,
    slug,
    name,
    model,
    editions: editionsOf(assessments ?? []),
    done: deeds.find(deed => deed === flash) ?? null,
    today: new Date().toISOString().slice(0, 10),
    assessment: assessment && {
      id: assessment.id,
      model: assessment.model.code,
      edition: assessment.model.edition,
      invented: assessment.invented,
      elements: elementsOf(lang, assessment, targets),
    },
    past: pastOf(lang, targets),
  }
  return data(page, { headers })
}

const deeds = ['targetSet', 'targetDropped'] as const

export const action = (args: ActionFunctionArgs) => changeTarget(args)

export const handle = { words: ['targets', 'maturity', 'assessment'] } satisfies PageHandle

export default function TargetsPage() {
  const { t, lang } = useWords('targets')
  const { t: shell } = useWords('shell')
  const { slug, name, model, editions, assessment, past, today, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.unsent) return <SignedOut fields={answer.unsent} />
  return (
    <>
      <PageHead
        eyebrow={<LocalizedName value={name} />}
        title={t('title')}
        lead={t('lead')}
        steps={[
          { label: shell('nav.municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={name} />, to: `/municipalities/${slug}` },
        ]}
      >
        <Link to={`/${lang}/municipalities/${slug}/maturity/next${editionQuery(model)}`}>{t('next')}</Link>
        <Link to={`/${lang}/municipalities/${slug}/maturity`}>{t('past')}</Link>
      </PageHead>
      <div className="wrap stack stack--wide">
        {done && !answer && <SuccessNotice>{t(done)}</SuccessNotice>}
        {answer?.isDrop && <Refused problems={answer.problems} />}
        <Notice title={t('nobody.title')}>
          <p>{t('nobody.words')}</p>
        </Notice>
        <AssessedEditions editions={editions} here={model} />
        {assessment?.invented && <InventedNotice />}
        {!assessment && (
          <EmptyState title={t('none')}>
            <p>{t('noneText')}</p>
            <p>
              <Link to={`/${lang}/maturity`}>{t('begin')}</Link>
            </p>
          </EmptyState>
        )}
        {assessment && (
          <ul className="targets" role="list">
            {assessment.elements.map(element => (
              <li key={element.code}>
                <ElementTarget
                  slug={slug}
                  model={assessment.model}
                  element={element}
                  today={today}
                  answer={answer?.input.element === element.code && !answer.isDrop ? answer : undefined}
                />
              </li>
            ))}
          </ul>
        )}
        {past.length > 0 && (
          <section className="stack" aria-labelledby="past">
            <h2 id="past">{t('former.title')}</h2>
            <DataTable
              caption={t('former.caption')}
              rows={past}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'element',
                  head: t('former.element'),
                  names: true,
                  cell: ({ element }) => <ElementName element={element} />,
                },
                { key: 'target', head: t('former.target'), cell: ({ level, due }) => t('aim', { level, date: due }) },
                { key: 'ended', head: t('former.ended'), cell: ({ ended }) => ended },
                {
                  key: 'again',
                  head: t('former.undo'),
                  cell: ({ element, level, dueOn, model }) =>
                    dueOn < today ? (
                      t('former.over')
                    ) : (
                      <Form method="post">
                        <input type="hidden" name="model" value={model} />
                        <input type="hidden" name="element" value={element.code} />
                        <input type="hidden" name="level" value={level} />
                        <input type="hidden" name="dueOn" value={dueOn} />
                        <Button kind="secondary" aria-label={t('former.againOf', { element: element.name.text })}>
                          {t('former.again')}
                        </Button>
                      </Form>
                    ),
                },
              ]}
            />
          </section>
        )}
        {assessment && <LevelRule to={`/${lang}/maturity/${assessment.model}`} />}
      </div>
    </>
  )
}

export const meta = pageMeta
