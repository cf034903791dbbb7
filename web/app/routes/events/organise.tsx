import { Form, Link } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import type { EventStatus } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface OrganiseProps {
  slug: string
  status: EventStatus
  sequence: number
  isOver: boolean
  problem: string | undefined
}

/** What its organisers do with an event: change it, publish or discard its draft, cancel it; what cannot be undone after having been asked. */
export function Organise({ slug, status, sequence, isOver, problem }: OrganiseProps) {
  const { t, lang } = useWords('events')
  const { t: form } = useWords('form')
  return (
    <section className="places stack screen-only" aria-labelledby="organise">
      <h2 id="organise">{t('organise.title')}</h2>
      {problem && (
        <p className="error-summary" role="alert">
          {problem}
        </p>
      )}
      <p>
        <Link to={`/${lang}/events/${slug}/edit`}>{t('organise.edit')}</Link>
      </p>
      <p>
        <Link to={`/${lang}/events/desk`}>{t('desk')}</Link>
      </p>
      {status === 'DRAFT' && (
        <Form className="stack" method="post">
          <input type="hidden" name="revision" value={sequence} />
          <p className="small soft">{t('organise.publishWhat')}</p>
          <Button name="deed" value="publish">
            {t('organise.publish')}
          </Button>
        </Form>
      )}
      {status === 'DRAFT' && (
        <details>
          <summary>{t('organise.discard')}</summary>
          <Form className="stack" method="post">
            <input type="hidden" name="revision" value={sequence} />
            <p>{t('organise.discardWhat')}</p>
            <Button kind="secondary" name="deed" value="discard">
              {t('organise.confirmDiscard')}
            </Button>
          </Form>
        </details>
      )}
      {status === 'PUBLISHED' && !isOver && (
        <details>
          <summary>{t('organise.cancel')}</summary>
          <Form className="stack" method="post">
            <p>{t('organise.cancelWhat')}</p>
            <div className="field">
              <label htmlFor="reason">
                {t('organise.reason')} <span className="field__optional">{form('optional')}</span>
              </label>
              <textarea id="reason" name="reason" className="input" rows={3} maxLength={1000} />
            </div>
            <Button kind="secondary" name="deed" value="cancel">
              {t('organise.confirm')}
            </Button>
          </Form>
        </details>
      )}
    </section>
  )
}
