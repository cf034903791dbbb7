import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

/** Takes a collection from sight; it can be restored from its page. */
export function Discard() {
  const { t } = useWords('collections')
  return (
    <section className="long-form long-form__part" aria-labelledby="discard">
      <h2 id="discard">{t('discard.title')}</h2>
      <p>{t('discard.lead')}</p>
      <Form method="post">
        <Button kind="secondary" name="do" value="discard">
          {t('discard.do')}
        </Button>
      </Form>
    </section>
  )
}

/** On the page of a collection that nobody else finds. */
export function Discarded({ path }: { path: string }) {
  const { t } = useWords('collections')
  return (
    <Notice tone="warning" title={t('discarded.title')}>
      <Form className="stack" method="post" action={`${path}/edit`}>
        <p>{t('discarded.text')}</p>
        <div>
          <Button name="do" value="restore">
            {t('discarded.restore')}
          </Button>
        </div>
      </Form>
    </Notice>
  )
}
