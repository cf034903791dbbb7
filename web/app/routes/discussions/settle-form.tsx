import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'

/** For the asker and the secretariat: an end, and another beginning. */
export function SettleForm({ state }: { state: 'OPEN' | 'CLOSED' }) {
  const { t } = useWords('discussions')
  const busy = useNavigation().state === 'submitting'
  return (
    <Form method="post" className="stack screen-only">
      <p className="soft small">{t(state === 'OPEN' ? 'closeWhy' : 'reopenWhy')}</p>
      <p>
        <Button kind="secondary" name="act" value={state === 'OPEN' ? 'close' : 'reopen'} disabled={busy}>
          {t(state === 'OPEN' ? 'close' : 'reopen')}
        </Button>
      </p>
    </Form>
  )
}
