import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenDraft } from './written.ts'
import { WrittenWords } from './written-words.tsx'

/** A draft that a colleague has: to be read, and taken back by whoever wants to go on writing. */
export function InReview({ draft }: { draft: WrittenDraft }) {
  const { t } = useWords('publish')
  const { review, note } = draft
  if (!review) return null
  return (
    <Notice title={t('inReviewTitle', { name: review.reviewer.displayName })}>
      <p>{t('inReview', { name: review.sentBy, at: review.at })}</p>
      {note && <blockquote dir="auto">{note}</blockquote>}
      <WrittenWords {...draft} />
      <Form method="post">
        <input type="hidden" name="draft" value={draft.revision} />
        <Button kind="secondary" name="do" value="takeBack">
          {t('takeBack')}
        </Button>
      </Form>
    </Notice>
  )
}
