import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'

interface RegistrationProps {
  registration: { id: string; status: string; position: string | null; onlineUrl: string | null } | null
  /** Whether whoever comes now waits. */
  isFull: boolean
  problem: string | undefined
}

/** One's own place at an event: taken, waited for, or given up. */
export function Registration({ registration, isFull, problem }: RegistrationProps) {
  const { t } = useWords('events')
  const isWaiting = registration?.status === 'WAITLISTED'
  return (
    <section className="places stack" aria-labelledby="registration">
      <h2 id="registration">{t('registration.title')}</h2>
      {problem && (
        <p className="error-summary" role="alert">
          {problem}
        </p>
      )}
      {registration && (
        <p>
          <strong>
            {isWaiting ? t('registration.waits', { position: registration.position }) : t('registration.has')}
          </strong>
        </p>
      )}
      {registration?.onlineUrl && (
        <p>
          <a href={registration.onlineUrl} rel="noreferrer">
            {t('registration.link')}
          </a>
        </p>
      )}
      {!registration && isFull && <p className="soft">{t('registration.full')}</p>}
      <Form className="screen-only" method="post">
        {registration && <input type="hidden" name="registration" value={registration.id} />}
        <Button kind={registration ? 'secondary' : 'primary'}>
          {t(
            registration
              ? isWaiting
                ? 'registration.stopWaiting'
                : 'registration.cancel'
              : isFull
                ? 'registration.wait'
                : 'registration.register',
          )}
        </Button>
      </Form>
      <p className="small soft">{t('registration.private')}</p>
    </section>
  )
}
