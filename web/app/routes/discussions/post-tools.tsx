import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'
import { PlainField } from './plain-field.tsx'
import type { Answer } from './page.tsx'
import { fieldId } from './problems.tsx'
import type { WrittenPost } from './written.ts'

interface PostToolsProps {
  post: WrittenPost
  answer: Answer | undefined
}

/** What its reader may do with a post; each is a form of its own behind a word. */
export function PostTools({ post, answer }: PostToolsProps) {
  const { t } = useWords('discussions')
  const { id, body, revision, viewerMayEdit, viewerMayReport, viewerMayModerate, hiddenAt, withdrawnAt } = post
  const tools = { post: id, answer }
  return (
    <>
      {viewerMayEdit && (
        <Tool {...tools} act="edit" title={t('edit')}>
          <input type="hidden" name="revision" value={revision} />
          <Words
            {...tools}
            act="edit"
            name="body"
            label={t('edit')}
            hint={t('editHint')}
            rows={7}
            before={body ?? ''}
          />
        </Tool>
      )}
      {viewerMayEdit && (
        <Tool {...tools} act="withdraw" title={t('withdraw')}>
          <p>{t('withdrawWhy')}</p>
        </Tool>
      )}
      {viewerMayReport && (
        <Tool {...tools} act="report" title={t('report')}>
          <Words {...tools} act="report" name="reason" label={t('reason')} hint={t('reportHint')} />
        </Tool>
      )}
      {viewerMayModerate && !hiddenAt && !withdrawnAt && (
        <Tool {...tools} act="hide" title={t('hide')}>
          <Words {...tools} act="hide" name="reason" label={t('reason')} hint={t('hideHint')} />
        </Tool>
      )}
      {viewerMayModerate && hiddenAt && (
        <Tool {...tools} act="unhide" title={t('unhide')}>
          <p>{t('unhideWhy')}</p>
        </Tool>
      )}
    </>
  )
}

interface ToolProps {
  act: 'edit' | 'withdraw' | 'report' | 'hide' | 'unhide' | 'share'
  post: string
  title: string
  answer: Answer | undefined
  children: ReactNode
}

const isOf = (answer: Answer | undefined, act: string, post: string) =>
  answer?.typed['act'] === act && answer.typed['post'] === post

export function Tool({ act, post, title, answer, children }: ToolProps) {
  const { t } = useWords('discussions')
  return (
    <details className="post-tool" open={isOf(answer, act, post)}>
      <summary>{title}</summary>
      <Form method="post" className="form">
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="post" value={post} />
        {children}
        <div>
          <Button kind="secondary">{t(`do.${act}`)}</Button>
        </div>
      </Form>
    </details>
  )
}

interface WordsProps {
  act: ToolProps['act']
  post: string
  name: 'body' | 'reason' | 'title'
  label: string
  hint: string
  rows?: number
  before?: string
  answer: Answer | undefined
}

/** A text of a small form, as it was typed where it was sent in vain. */
export function Words({ act, post, name, label, hint, rows = 3, before = '', answer }: WordsProps) {
  const typed = isOf(answer, act, post) ? answer : undefined
  return (
    <PlainField
      id={fieldId(act, post, name)}
      label={label}
      hint={hint}
      problem={typed?.problems.find(({ field }) => field === name)?.message}
    >
      {attributes => (
        <textarea
          {...attributes}
          name={name}
          rows={rows}
          dir="auto"
          defaultValue={typed ? typed.typed[name] : before}
        />
      )}
    </PlainField>
  )
}
