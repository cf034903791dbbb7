import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import type { ActionItemStatus } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import type { ItemAnswer } from './item.server.ts'
import { LineField } from './line-field.tsx'
import { Problems } from './problems.tsx'

/** What became of an item: done, dropped for a reason, or open again. */
export function SettleForm({ status, answer }: { status: ActionItemStatus; answer: ItemAnswer | undefined }) {
  const { t } = useWords('afterwards')
  const problems = answer?.problems ?? []
  return (
    <section className="stack screen-only" aria-labelledby="settle">
      <h2 id="settle">{t('item.settle')}</h2>
      <Form className="form" method="post">
        <Problems problems={problems} labelOf={field => (field === 'reason' ? t('item.why') : undefined)} />
        {status === 'OPEN' && (
          <LineField
            problems={problems}
            name="reason"
            label={t('item.why')}
            value={answer?.sent.reason ?? ''}
            rows={2}
            most={1_000}
          />
        )}
        <p className="cluster">
          {status === 'OPEN' ? (
            <>
              <Button name="status" value="DONE">
                {t('item.DONE')}
              </Button>
              <Button kind="secondary" name="status" value="DROPPED">
                {t('item.DROPPED')}
              </Button>
            </>
          ) : (
            <Button kind="secondary" name="status" value="OPEN">
              {t('item.OPEN')}
            </Button>
          )}
        </p>
      </Form>
    </section>
  )
}
