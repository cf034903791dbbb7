import { Form, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '../../components/button/button.tsx'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { Optional } from '../../components/field/field.tsx'
import { useWords } from '../../language/words.ts'

type Problems = Readonly<Record<string, string[]>>

interface LineProps {
  name: string
  label: ReactNode
  hint?: string
  problems: Problems
  children: (more: { id: string; name: string; className: string; 'aria-describedby'?: string }) => ReactNode
}

/** Label, hint and what is wrong, then the control. */
function Line({ name, label, hint, problems, children }: LineProps) {
  const wrong = problems[name]
  const described = [...(hint ? [`${name}-hint`] : []), ...(wrong ? [`${name}-error`] : [])].join(' ')
  return (
    <div className={wrong ? 'field field--wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldErrors id={`${name}-error`} errors={wrong} />
      {children({ id: name, name, className: 'input', ...(described ? { 'aria-describedby': described } : {}) })}
    </div>
  )
}

const useBusy = () => useNavigation().state === 'submitting'

export function OpenForm({ problems, closesOn }: { problems: Problems; closesOn: string }) {
  const { t } = useWords('raters')
  const busy = useBusy()
  return (
    <section className="stack screen-only" aria-labelledby="open-title">
      <h2 id="open-title">{t('openRound')}</h2>
      <p>{t('openLead')}</p>
      <Form className="form" method="post">
        <Line
          name="closesOn"
          label={
            <>
              {t('field.closesOn')} <Optional />
            </>
          }
          hint={t('closesOnHint')}
          problems={problems}
        >
          {more => <input {...more} className="input input--short" type="date" defaultValue={closesOn} />}
        </Line>
        <Button name="do" value="open" disabled={busy}>
          {t('openRound')}
        </Button>
      </Form>
    </section>
  )
}

interface RoundFormsProps {
  round: { id: string; closes: string; reminded: string | null; returned: number }
  isInvited: boolean
  problems: Problems
  typed: Readonly<Record<string, string>>
}

/** What a lead can do while a round is open. */
export function RoundForms({ round, isInvited, problems, typed }: RoundFormsProps) {
  const { t } = useWords('raters')
  const busy = useBusy()
  return (
    <div className="stack stack--wide screen-only">
      <p>
        {t('until', { day: round.closes })}{' '}
        {round.returned > 0 && (
          <strong>{t('returned', { count: round.returned, number: String(round.returned) })}</strong>
        )}
      </p>
      <section className="stack" aria-labelledby="invite-title">
        <h2 id="invite-title">{t('invite')}</h2>
        <Form className="form" method="post">
          <input type="hidden" name="round" value={round.id} />
          <fieldset className="field">
            <legend>{t('group')}</legend>
            {(['COUNCIL', 'MANAGEMENT', 'STAFF'] as const).map((group, at) => (
              <label key={group} className="choice">
                <input
                  type="radio"
                  name="group"
                  value={group}
                  defaultChecked={typed['group'] ? typed['group'] === group : at === 0}
                />
                <span>
                  {t(`groups.${group}`)}
                  <span className="field__hint">{t(`groupMeans.${group}`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <Line name="emails" label={t('field.emails')} hint={t('emailsHint')} problems={problems}>
            {more => (
              <textarea
                {...more}
                rows={5}
                dir="ltr"
                spellCheck={false}
                autoComplete="off"
                defaultValue={typed['emails']}
              />
            )}
          </Line>
          <Line name="lang" label={t('field.lang')} problems={problems}>
            {more => (
              <select {...more} className="input input--short" defaultValue={typed['lang'] || 'en'}>
                {[
                  ['en', 'English'],
                  ['fr', 'Français'],
                  ['ar', 'العربية'],
                  ['vi', 'Tiếng Việt'],
                ].map(([value, name]) => (
                  <option key={value} value={value} lang={value}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Line>
          <Button name="do" value="invite" disabled={busy}>
            {t('sendInvitations')}
          </Button>
        </Form>
      </section>
      {isInvited && (
        <>
          <section className="stack" aria-labelledby="remind-title">
            <h2 id="remind-title">{t('remindTitle')}</h2>
            <p>{round.reminded ? t('remindedOn', { day: round.reminded }) : t('remindLead')}</p>
            <Form className="form" method="post">
              <input type="hidden" name="round" value={round.id} />
              <Button kind="secondary" name="do" value="remind" disabled={busy}>
                {t('remind')}
              </Button>
            </Form>
            <details open={Boolean(problems['email'])}>
              <summary>{t('withdrawTitle')}</summary>
              <Form className="form" method="post">
                <input type="hidden" name="round" value={round.id} />
                <Line name="email" label={t('field.email')} hint={t('withdrawHint')} problems={problems}>
                  {more => <input {...more} type="email" dir="ltr" autoComplete="off" defaultValue={typed['email']} />}
                </Line>
                <Button kind="secondary" name="do" value="withdraw" disabled={busy}>
                  {t('withdraw')}
                </Button>
              </Form>
            </details>
          </section>
          <section className="stack" aria-labelledby="close-title">
            <h2 id="close-title">{t('closeTitle')}</h2>
            <p>{t('closeLead')}</p>
            <Form className="form" method="post">
              <input type="hidden" name="round" value={round.id} />
              <div className={problems['sure'] ? 'field field--wrong' : 'field'}>
                <FieldErrors id="sure-error" errors={problems['sure']} />
                <label className="choice">
                  <input
                    type="checkbox"
                    id="sure"
                    name="sure"
                    value="yes"
                    aria-describedby={problems['sure'] ? 'sure-error' : undefined}
                  />
                  <span>{t('field.sure')}</span>
                </label>
              </div>
              <Button name="do" value="close" disabled={busy}>
                {t('close')}
              </Button>
            </Form>
          </section>
        </>
      )}
    </div>
  )
}

export function SignForm({ revision, rated }: { revision: number; rated: number }) {
  const { t } = useWords('raters')
  const busy = useBusy()
  return (
    <Form className="form screen-only" method="post">
      <input type="hidden" name="revision" value={revision} />
      <p>{t(rated > 0 ? 'signLead' : 'nothingToSign', { rated: String(rated) })}</p>
      {rated > 0 && (
        <Button name="do" value="sign" disabled={busy}>
          {t('sign')}
        </Button>
      )}
    </Form>
  )
}
