import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { EditResourcePageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { writeLimit } from '../../upload/write-file.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { draftOf } from './draft-of.ts'
import { doDeed } from './act.server.ts'
import { FileForm } from './file-form.tsx'
import { ItemForm } from './item-form.tsx'
import { NotForYou } from './not-for-you.tsx'
import { TakeBackForm } from './take-back-form.tsx'
import { RestoreForm, WithdrawForm } from './withdraw-form.tsx'
import './share-resource.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const answer = await execute(args, EditResourcePageDocument, { slug })
  const item = subjectIn(answer, 'resource')
  const { viewer, commitments, maturityModel } = answer.data
  if (!viewer && !answer.failed.has('viewer') && !isAfterAction(args)) throw signInFirst(args)
  return data(
    {
      title: wordsFor(lang, 'share-resource')('editTitle'),
      unlisted: true,
      slug,
      kind: item.kind,
      itemTitle: item.title,
      mayChange: item.mayChange,
      isWithdrawn: item.withdrawnAt !== null,
      isWithAnswer: item.withdrawnWithAnswer,
      revision: item.revision,
      draft: draftOf(item),
      commitments: commitments ?? [],
      indicators: maturityModel?.outcomes.flatMap(outcome => outcome.indicators) ?? [],
      lines: item.fileLines.map(({ id, current: { name, version } }) => ({
        id,
        name,
        version: writeNumber(lang, version ?? 1),
      })),
      versions: item.fileLines.flatMap(({ current, earlier }) =>
        [current, ...earlier].map(({ id, name, version }) => ({ id, name, version: writeNumber(lang, version ?? 1) })),
      ),
      fileLimit: writeLimit(lang, args.context.mostFileBytes),
    },
    { status: item.mayChange || isAfterAction(args) ? 200 : 403 },
  )
}

export const action = (args: ActionFunctionArgs) => doDeed(args)

export const handle = { words: ['share-resource'] } satisfies PageHandle

export default function EditResourcePage() {
  const { t } = useWords('share-resource')
  const { slug, itemTitle, mayChange, isWithdrawn, isWithAnswer, lines, versions, fileLimit, ...page } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isOpen = mayChange || answer
  return (
    <>
      <PageHead
        title={page.title}
        lead={<LocalizedText value={itemTitle} note={false} />}
        steps={[
          { label: t('library'), to: '/library' },
          { label: <LocalizedText value={itemTitle} note={false} />, to: `/library/${slug}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {!isOpen && <NotForYou />}
        {isOpen && isWithdrawn && (
          <RestoreForm isWithAnswer={isWithAnswer} problems={answer?.of === 'restoral' ? answer.problems : []} />
        )}
        {isOpen && !isWithdrawn && (
          <>
            <FileForm lines={lines} limit={fileLimit} answer={answer?.of === 'file' ? answer : undefined} />
            {versions.length > 0 && (
              <TakeBackForm versions={versions} answer={answer?.of === 'takingBack' ? answer : undefined} />
            )}
            <ItemForm
              key={page.revision}
              {...page}
              rights={{ forTheNetwork: false, municipalities: [] }}
              answer={answer?.of === 'item' ? answer : undefined}
            />
            <WithdrawForm answer={answer?.of === 'withdrawal' ? answer : undefined} />
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
