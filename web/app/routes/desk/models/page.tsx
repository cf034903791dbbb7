import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../../components/button/button.tsx'
import { DataTable } from '../../../components/data-table/data-table.tsx'
import { LocalizedText } from '../../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../../components/notice/notice.tsx'
import { PageHead } from '../../../components/page-head/page-head.tsx'
import { execute } from '../../../graphql/execute.server.ts'
import { ModelsDeskDocument } from '../../../graphql/generated/graphql.ts'
import { pageMeta } from '../../../language/page-meta.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type PageHandle, useWords } from '../../../language/words.ts'
import { writeDayOf, writeNumber } from '../../../language/write.ts'
import { readFlash } from '../../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../../session/sign-in-first.server.ts'
import { DeskClosed } from '../desk-closed.tsx'
import { isKeeper } from '../surveys/keeper.ts'
import { actOnModels } from './act.server.ts'
import { AddForm } from './add-form.tsx'
import { Understood } from './understood.tsx'
import '../../maturity/maturity.css'
import './models.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { viewer, maturityModels } = (await execute(args, ModelsDeskDocument, {})).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  const { flash, headers } = await readFlash(args.request)
  const number = (value: number) => writeNumber(lang, value)
  const page = {
    title: wordsFor(lang, 'models')('title'),
    unlisted: true,
    done: flash === 'modelAdded' || flash === 'modelRemoved' ? flash : null,
    models: isKeeper(viewer)
      ? (maturityModels ?? []).map(({ addedAt, levels, elements, outcomes, ...model }) => ({
          ...model,
          since: addedAt ? writeDayOf(lang, addedAt, 'UTC') : null,
          size: {
            levels: number(levels.length),
            elements: number(elements.length),
            outcomes: number(outcomes.length),
            indicators: number(outcomes.flatMap(({ indicators }) => indicators).length),
          },
        }))
      : null,
  }
  return data(page, { status: page.models || isAfterAction(args) ? 200 : 403, headers })
}

export const action = (args: ActionFunctionArgs) => actOnModels(args)

export const handle = { words: ['models', 'desk', 'maturity'] } satisfies PageHandle

export default function DeskModelsPage() {
  const { t, lang } = useWords('models')
  const { t: desk } = useWords('desk')
  const { title, models, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead title={title} lead={models ? t('lead') : undefined} steps={[{ label: desk('title'), to: '/desk' }]} />
      <div className="wrap stack stack--wide">
        {!models && <DeskClosed />}
        {done && !answer && <SuccessNotice>{t(done === 'modelAdded' ? 'added' : 'removed')}</SuccessNotice>}
        {answer?.problem && (
          <Notice tone="warning" title={t('wrongTitle')} live>
            <p>{answer.problem}</p>
          </Notice>
        )}
        {models && answer?.understood && <Understood model={answer.understood} file={answer.file} />}
        {models && !answer?.understood && (
          <>
            <section className="stack" aria-labelledby="models">
              <h2 id="models">{t('here')}</h2>
              <DataTable
                caption={t('listCaption')}
                rows={models}
                rowKey={({ code }) => code}
                columns={[
                  {
                    key: 'model',
                    head: t('model'),
                    names: true,
                    cell: ({ code, name, edition }) => (
                      <Link to={`/${lang}/maturity/${code}`}>
                        <LocalizedText value={name} note={false} /> (<bdi>{edition}</bdi>)
                      </Link>
                    ),
                  },
                  { key: 'scale', head: t('scale'), cell: ({ family }) => <bdi>{family}</bdi> },
                  { key: 'size', head: t('size'), cell: ({ size }) => t('sizeOf', size) },
                  { key: 'since', head: t('since'), cell: ({ since }) => since ?? t('ofThePortal') },
                  {
                    key: 'file',
                    head: t('file'),
                    cell: ({ code }) => (
                      <a href={`/${lang}/maturity/${code}.json`} download>
                        <bdi>{code}.json</bdi>
                      </a>
                    ),
                  },
                ]}
              />
              {models
                .filter(({ since }) => since !== null)
                .map(({ code, name, edition, isInUse }) => (
                  <div key={code} className="cluster">
                    {isInUse ? (
                      <p className="soft">
                        <LocalizedText value={name} note={false} /> (<bdi>{edition}</bdi>): {t('inUse')}
                      </p>
                    ) : (
                      <Form method="post">
                        <input type="hidden" name="code" value={code} />
                        <Button kind="quiet" name="intent" value="remove">
                          {t('remove', { name: `${name.text} (${edition})` })}
                        </Button>
                      </Form>
                    )}
                  </div>
                ))}
            </section>
            <AddForm faults={answer?.faults ?? []} file={answer?.file ?? ''} />
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
