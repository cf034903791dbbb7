import { Form, Link } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { Answer } from './page.tsx'
import { PlainField } from './plain-field.tsx'
import { Tool, Words } from './post-tools.tsx'
import { fieldId } from './problems.tsx'
import type { WrittenDiscussion, WrittenPost } from './written.ts'

interface SharingProps {
  post: WrittenPost
  discussion: WrittenDiscussion
  answer: Answer | undefined
}

/** From an answer to an item of the library: asked for by one, allowed by its author with one click. */
export function Sharing({ post, discussion, answer }: SharingProps) {
  const { t, lang } = useWords('discussions')
  const { t: terms } = useWords('terms')
  const { id, sharing, viewerIsAuthor, viewerMayAskToShare } = post
  const kinds = ['GUIDE', 'CASE_STUDY'] as const
  if (viewerMayAskToShare)
    return (
      <Tool act="share" post={id} title={t('share.ask')} answer={answer}>
        <Words
          act="share"
          post={id}
          name="title"
          label={t('share.itemTitle')}
          hint={t('share.itemTitleHint')}
          rows={2}
          // the words of a question of members are their asker's to make public
          before={discussion.audience === 'PUBLIC' || discussion.question.viewerIsAuthor ? discussion.title : ''}
          answer={answer}
        />
        <PlainField id={fieldId('share', id, 'kind')} label={t('share.kind')}>
          {attributes => (
            <select {...attributes} name="kind" defaultValue="CASE_STUDY">
              {kinds.map(kind => (
                <option key={kind} value={kind}>
                  {terms(`resourceKind.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </PlainField>
      </Tool>
    )
  if (!sharing) return null
  if (sharing.resource)
    return (
      <p>
        <Link to={`/${lang}/library/${sharing.resource.slug}`}>{t('share.inLibrary')}</Link>
      </p>
    )
  if (sharing.agreed === false) return viewerIsAuthor ? <p className="small soft">{t('share.declined')}</p> : null
  if (!viewerIsAuthor) return <p className="small soft">{t('share.waits')}</p>
  return (
    <Notice title={t('share.mayWe')}>
      <p>{t('share.what', { kind: terms(`resourceKind.${sharing.kind}`), title: sharing.title })}</p>
      <Form method="post" className="cluster screen-only">
        <input type="hidden" name="post" value={id} />
        <Button name="act" value="agree">
          {t('share.agree')}
        </Button>
        <Button kind="quiet" name="act" value="decline">
          {t('share.decline')}
        </Button>
      </Form>
    </Notice>
  )
}
