import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { InventedNotice, Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { GapsPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { readFlash } from '../../session/flash.server.ts'
import { writeDay, writeNumber } from '../../language/write.ts'
import { Refused } from '../assessment/refused.tsx'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { AssessedEditions, editionsOf } from '../maturity/assessed-editions.tsx'
import { editionIn, editionQuery } from '../maturity/default-edition.ts'
import { ElementName } from '../maturity/element-name.tsx'
import { GapCard } from './gap-card.tsx'
import { PlanForm } from './plan-form.tsx'
import { planGap } from './plan.server.ts'
import { type WrittenGap, writeGap } from './write-gap.ts'
import './gaps.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const model = editionIn(args.request)
  const after = new URL(args.request.url).searchParams.get('after')
  const answer = await execute(args, GapsPageDocument, { slug, model, after })
  const {
    name,
    workingAssessment: assessment,
    assessments,
    actionPlans,
    maturityTargets,
  } = subjectIn(answer, 'municipality')
  const { flash, headers } = await readFlash(args.request)
  const today = new Date().toISOString().slice(0, 10)
  const own = actionPlans?.nodes.filter(({ municipality }) => municipality.slug === slug) ?? []
  const t = wordsFor(lang, 'gaps')
  const gaps = assessment?.gaps.nodes.map(gap => writeGap(lang, gap)) ?? []
  const page = {
    title: t('title'),
    description: t('description', { name: name.text }),
    slug,
    name,
    model,
    editions: editionsOf(assessments ?? []),
    isLater: after !== null,
    total: writeNumber(lang, assessment?.gaps.totalCount ?? 0),
    pages: assessment?.gaps.pageInfo ?? { hasNextPage: false },
    done: flash === 'recordSaved' ? ('plan.done' as const) : flash === 'gapUnplanned' ? ('plan.undone' as const) : null,
    today,
    inAYear: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`,
    targets: Object.fromEntries(
      (maturityTargets ?? []).flatMap(({ model: of, element, endedAt, dueOn }) =>
        of.code === model && !endedAt && dueOn >= today ? [[element.code, dueOn]] : [],
      ),
    ),
    plans: [...own, ...(answer.data.draftActionPlans ?? [])].map(({ id, title }) => ({ id, title })),
    assessment: assessment && {
      id: assessment.id,
      isDraft: assessment.status === 'DRAFT',
      isSnapshot: assessment.mode === 'SNAPSHOT',
      isOwn: assessment.viewerMayWrite,
      invented: assessment.invented,
      edition: assessment.model.edition,
      model: assessment.model.code,
      assessed: assessment.assessedOn ? writeDay(lang, assessment.assessedOn) : null,
    },
    raising: gaps.filter(({ reasons }) => reasons.includes('RAISES_ELEMENT')),
    later: gaps.filter(({ reasons }) => !reasons.includes('RAISES_ELEMENT')),
  }
  return data(page, { headers })
}

export const action = (args: ActionFunctionArgs) => planGap(args)

export const handle = { words: ['gaps', 'assessment', 'maturity'] } satisfies PageHandle

export default function GapsPage() {
  const { t, lang } = useWords('gaps')
  const { t: shell } = useWords('shell')
  const { title, slug, name, model, editions, assessment, raising, later, ...page } = useLoaderData<typeof loader>()
  const { plans, today, targets, done } = page
  const dueOnOf = (element: string) => targets[element] ?? page.inAYear
  const answer = useActionData<typeof action>()
  if (answer?.unsent) return <SignedOut fields={answer.unsent} />
  const cards = (gaps: readonly WrittenGap[]) => (
    <ol className="gaps">
      {gaps.map(gap => (
        <li key={gap.id}>
          <GapCard gap={gap} isOwn={assessment?.isOwn ?? false}>
            {assessment?.isOwn && (
              <PlanForm
                assessment={assessment.id}
                code={gap.code}
                suggested={gap.indicator.title.text}
                owner={gap.owner}
                dueOn={dueOnOf(gap.element.code)}
                plans={plans}
                today={today}
                answer={answer?.input.indicator === gap.code && !answer.isUndo ? answer : undefined}
              />
            )}
          </GapCard>
        </li>
      ))}
    </ol>
  )
  const isTranslated = lang === 'en' || lang === 'fr'
  return (
    <>
      <PageHead
        title={title}
        lead={t('lead')}
        steps={[
          { label: shell('nav.municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={name} />, to: `/municipalities/${slug}` },
        ]}
      >
        {assessment?.isOwn && (
          <Link to={`/${lang}/municipalities/${slug}/maturity/targets${editionQuery(model)}`}>{t('targets')}</Link>
        )}
      </PageHead>
      <div className="wrap stack stack--wide">
        {done && !answer && <SuccessNotice>{t(done)}</SuccessNotice>}
        {answer?.isUndo && <Refused problems={answer.problems} />}
        <Notice title={t('nobody.title')}>
          <p>{t('nobody.words')}</p>
        </Notice>
        <AssessedEditions editions={editions} here={model} />
        {!assessment && (
          <EmptyState title={t('none')}>
            <p>{t('noneText')}</p>
            <p>
              <Link to={`/${lang}/maturity`}>{t('begin')}</Link>
            </p>
          </EmptyState>
        )}
        {assessment && (
          <div className="stack">
            {assessment.invented && <InventedNotice />}
            <p>
              {assessment.isDraft
                ? t('from.draft', { edition: assessment.edition })
                : t('from.published', { edition: assessment.edition, date: assessment.assessed ?? '' })}{' '}
              {assessment.isSnapshot && `${t('from.snapshot')} `}
              <Link to={`/${lang}/maturity/${assessment.model}`}>{t('from.model')}</Link>
            </p>
            {page.pages.hasNextPage && <p>{t('ofAll', { number: page.total })}</p>}
            <p className="soft">{assessment.isOwn ? t('wordsOwn') : t('wordsKept')}</p>
            {!isTranslated && <p className="small soft">{t('englishOnly')}</p>}
          </div>
        )}
        {assessment && raising.length === 0 && later.length === 0 && !page.isLater && <p>{t('nothingOpen')}</p>}
        {raising.length > 0 && (
          <section className="stack" aria-labelledby="raising">
            <h2 id="raising">{t('raising.title')}</h2>
            <p className="soft">{t('raising.lead')}</p>
            {cards(raising)}
          </section>
        )}
        {later.length > 0 && (
          <section className="stack" aria-labelledby="later">
            <h2 id="later">{t('later.title')}</h2>
            <p className="soft">{t('later.lead')}</p>
            <DataTable
              caption={t('later.caption')}
              rows={later}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'indicator',
                  head: t('column.indicator'),
                  names: true,
                  cell: ({ code, indicator }) => (
                    <>
                      <a href={`#gap-${code}`}>{code}</a> <LocalizedText value={indicator.title} note={false} />
                    </>
                  ),
                },
                {
                  key: 'element',
                  head: t('column.element'),
                  cell: ({ element }) => <ElementName element={element} />,
                },
                { key: 'level', head: t('column.level'), cell: ({ level }) => t('level', { level }) },
                { key: 'rating', head: t('column.rating'), cell: ({ rating }) => t(`rating.${rating ?? 'NONE'}`) },
              ]}
            />
            {cards(later)}
          </section>
        )}
        <Pagination page={page.pages} />
      </div>
    </>
  )
}

export const meta = pageMeta
