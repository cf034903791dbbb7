import { Form, Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { PostTools } from './post-tools.tsx'
import type { Answer } from './page.tsx'
import { Sharing } from './sharing.tsx'
import { Speaker } from './speaker.tsx'
import type { WrittenDiscussion, WrittenPost } from './written.ts'

interface PostArticleProps {
  post: WrittenPost
  discussion: WrittenDiscussion
  answer: Answer | undefined
}

/** What one person wrote, with a place of its own in the address. */
export function PostArticle({ post, discussion, answer }: PostArticleProps) {
  const { t } = useWords('discussions')
  const { id, isQuestion, isAccepted, written, edited, revisions } = post
  return (
    <article
      id={`post-${id}`}
      className={['post', isQuestion && 'post--question', isAccepted && 'post--accepted'].filter(Boolean).join(' ')}
      aria-labelledby={`by-${id}`}
      tabIndex={-1}
    >
      <header className="post__head">
        <p id={`by-${id}`} className="post__by">
          <Speaker speaking={post} />
        </p>
        <p className="small soft">
          <Link to={`#post-${id}`} aria-label={t('permalink', { day: written.text })}>
            <time dateTime={written.machine}>{written.text}</time>
          </Link>
          {edited && ` · ${t('edited', { day: edited.text })}`}
        </p>
      </header>
      {isAccepted && (
        <p>
          <Badge tone="leaf">{t('accepted')}</Badge>
        </p>
      )}
      <Body post={post} />
      {revisions.length > 0 && (
        <details className="post__past small screen-only">
          <summary>{t('past')}</summary>
          {revisions.map(revision => (
            <div key={revision.revision}>
              <p className="soft">{revision.written.text}</p>
              <div className="post__body">
                <LocalizedText value={{ ...revision, text: revision.body }} note={false} />
              </div>
            </div>
          ))}
        </details>
      )}
      <Sharing post={post} discussion={discussion} answer={answer} />
      <div className="post__deeds screen-only">
        {discussion.viewerMaySettle && !isQuestion && !post.hiddenAt && !post.withdrawnAt && (
          <Form method="post">
            <input type="hidden" name="post" value={id} />
            <Button kind={isAccepted ? 'quiet' : 'secondary'} name="act" value={isAccepted ? 'unaccept' : 'accept'}>
              {t(isAccepted ? 'unaccept' : 'accept')}
            </Button>
          </Form>
        )}
        <PostTools post={post} answer={answer} />
      </div>
    </article>
  )
}

/** The words, or a note in their place. */
function Body({ post }: { post: WrittenPost }) {
  const { t } = useWords('discussions')
  const { body, lang, dir, withdrawnAt, hiddenAt, hiddenReason } = post
  return (
    <>
      {withdrawnAt && <p className="post__note">{t('withdrawn')}</p>}
      {hiddenAt && (
        <div className="post__note">
          <p>{t(body === null ? 'hidden' : 'hiddenForOthers')}</p>
          {hiddenReason && (
            <p className="small">
              {t('hiddenWhy')} <bdi>{hiddenReason}</bdi>
            </p>
          )}
        </div>
      )}
      {body !== null && (
        <div className="post__body">
          <LocalizedText value={{ text: body, lang, dir }} as="div" />
        </div>
      )}
    </>
  )
}
