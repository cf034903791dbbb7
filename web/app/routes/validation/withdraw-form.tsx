import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'

export function WithdrawForm() {
  const { t } = useWords('validation')
  const busy = useNavigation().state === 'submitting'
  return (
    <Form className="form" method="post">
      <p>{t('withdrawHint')}</p>
      <div>
        <Button disabled={busy}>{t('withdrawButton')}</Button>
      </div>
    </Form>
  )
}
