import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface DiscardedProps {
  slug: string
  draft: string
  /** The address of its form, as parameters. */
  of: string
}

/** A draft that was taken away a moment ago, and the way back. */
export function Discarded({ slug, draft, of }: DiscardedProps) {
  const { t, lang } = useWords('publish')
  return (
    <Notice tone="success" title={t('discardedTitle')} live>
      <p>{t('discarded')}</p>
      <Form method="post" action={`/${lang}/municipalities/${slug}/progress/new?${of}`}>
        <input type="hidden" name="id" value={draft} />
        <Button kind="secondary" name="do" value="restore">
          {t('undo')}
        </Button>
      </Form>
    </Notice>
  )
}
