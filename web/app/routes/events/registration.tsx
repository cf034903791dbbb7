import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import type { Attendance } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { TakesPartFor } from './takes-part-for.tsx'
import type { Wishes } from './wishes.ts'
import { HowToTakePart, WishesFields } from './wishes-fields.tsx'

interface RegistrationProps {
  registration:
    | (Wishes & {
        id: string
        status: string
        attendance: Attendance
        position: string | null
        onlineUrl: string | null
      })
    | null
  /** How one can take part, and whether whoever comes now waits. */
  ways: readonly { attendance: Attendance; isFull: boolean }[]
  isCancelled: boolean
  /** Municipalities that one can take part for. */
  municipalities: readonly { slug: string; name: { text: string } }[]
  problem: string | undefined
  /** What was sent and could not be taken. */
  sent: (Wishes & { attendance: Attendance | null; municipality: string }) | undefined
}

/** One's own place at an event: taken, waited for, or given up. */
export function Registration({ registration, ways, isCancelled, municipalities, problem, sent }: RegistrationProps) {
  const { t } = useWords('events')
  const { t: terms } = useWords('terms')
  const isHybrid = ways.length > 1
  const isFull = ways.every(way => way.isFull)
  const isWaiting = registration?.status === 'WAITLISTED'
  const wishes = sent ?? registration
  const otherWay =
    registration && !isCancelled ? ways.find(way => way.attendance !== registration.attendance) : undefined
  return (
    <section className={registration ? 'places stack' : 'places stack screen-only'} aria-labelledby="registration">
      <h2 id="registration">{t('registration.title')}</h2>
      {problem && (
        <p className="error-summary" role="alert">
          {problem}
        </p>
      )}
      {registration && (
        <p>
          <strong>
            {isWaiting
              ? t('registration.waits', { position: registration.position })
              : t(
                  isHybrid
                    ? registration.attendance === 'ONLINE'
                      ? 'registration.hasOnline'
                      : 'registration.hasHere'
                    : 'registration.has',
                )}
            {isWaiting && isHybrid && ` (${terms(`attendance.${registration.attendance}`)})`}
          </strong>
        </p>
      )}
      {registration?.onlineUrl && !isCancelled && (
        <p>
          <a href={registration.onlineUrl} rel="noreferrer">
            {t('registration.link')}
          </a>
        </p>
      )}
      {!registration && isFull && <p className="soft">{t('registration.full')}</p>}
      <Form className="screen-only stack" method="post">
        {isHybrid && !registration && <HowToTakePart ways={ways} sent={sent?.attendance} />}
        {registration && <input type="hidden" name="registration" value={registration.id} />}
        {!registration && (
          <TakesPartFor id="takes-part-for" municipalities={municipalities} sent={sent?.municipality} />
        )}
        <details className="wishes" open={Boolean(sent)}>
          <summary>{t('registration.needs')}</summary>
          <div className="stack">
            <WishesFields wishes={wishes} />
            {registration && (
              <Button kind="secondary" name="do" value="change">
                {t('registration.keep')}
              </Button>
            )}
          </div>
        </details>
        {otherWay && isHybrid && (
          <details>
            <summary>{t('registration.otherWay')}</summary>
            <div className="stack">
              <p className="small soft">{t(isWaiting ? 'registration.otherLine' : 'registration.otherKeeps')}</p>
              <Button kind="secondary" name="do" value={otherWay.attendance}>
                {t(otherWay.attendance === 'ONLINE' ? 'registration.goOnline' : 'registration.goThere')}
              </Button>
            </div>
          </details>
        )}
        <Button kind={registration ? 'secondary' : 'primary'} name="do" value={registration ? 'cancel' : 'register'}>
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
