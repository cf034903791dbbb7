import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import type { AssessmentConsent, AssessmentStatus } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface ConsentsProps {
  status: AssessmentStatus
  isNamed: boolean
  consents: readonly { consent: AssessmentConsent; given: string; withdrawn: string | null }[]
}

/** Both decisions, each with its days, each to be taken back or given again by itself. */
export function Consents({ status, isNamed, consents }: ConsentsProps) {
  const { t } = useWords('assessment')
  const isPublished = status === 'PUBLISHED'
  return (
    <section className="stack" id="consents" aria-labelledby="consents-title">
      <h2 id="consents-title">{t('consentsTitle')}</h2>
      <div className="assessment-consents">
        <Consent consent="PUBLICATION" stands={isPublished} mayGive consents={consents} />
        <Consent consent="NAME" stands={isNamed} mayGive={isPublished} consents={consents} />
      </div>
      <p className="small soft">{t('consentsNote')}</p>
    </section>
  )
}

interface ConsentProps extends Pick<ConsentsProps, 'consents'> {
  consent: AssessmentConsent
  stands: boolean
  mayGive: boolean
}

function Consent({ consent, stands, mayGive, consents }: ConsentProps) {
  const { t } = useWords('assessment')
  const days = consents.filter(each => each.consent === consent)
  return (
    <div className="assessment-consents__one stack">
      <h3>{t(`consent.${consent}`)}</h3>
      <p>{t(`consentMeans.${consent}`)}</p>
      <ul>
        {days.map(({ given, withdrawn }) => (
          <li key={`${given} ${withdrawn}`}>
            {withdrawn ? t('givenAndWithdrawn', { given, withdrawn }) : t('given', { given })}
          </li>
        ))}
        {days.length === 0 && <li>{t('neverGiven')}</li>}
      </ul>
      {(stands || mayGive) && (
        <Form method="post" className="screen-only">
          <input type="hidden" name="consent" value={consent} />
          <input type="hidden" name="given" value={stands ? 'no' : 'yes'} />
          <Button kind="secondary">{t(stands ? `withdraw.${consent}` : `give.${consent}`)}</Button>
        </Form>
      )}
    </div>
  )
}
