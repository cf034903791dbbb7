import type { SubmissionResult } from '@conform-to/react'
import { Link } from '@remix-run/react'
import { useId } from 'react'
import { Button } from '../../components/button/button.tsx'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { useWords } from '../../language/words.ts'
import { Fold } from './fold.tsx'

interface AskColleagueProps {
  slug: string
  colleagues: readonly { id: string; displayName: string }[]
  answer?: { reply: SubmissionResult } | undefined
}

/** For those who want it: one colleague reads the draft, and publishes or returns it. */
export function AskColleague({ slug, colleagues, answer }: AskColleagueProps) {
  const { t, lang } = useWords('publish')
  const id = useId()
  const errors = answer?.reply.error?.['reviewer'] ?? undefined
  return (
    <Fold title={t('askColleague')} open={Boolean(errors)}>
      {colleagues.length === 0 ? (
        <p>
          {t('noColleague')} <Link to={`/${lang}/municipalities/${slug}/contacts`}>{t('inviteColleague')}</Link>
        </p>
      ) : (
        <>
          <p className="field__hint">{t('askColleagueHint')}</p>
          <div className={errors ? 'field field--wrong' : 'field'}>
            <label htmlFor={id}>{t('colleague')}</label>
            <FieldErrors id={`${id}-error`} {...(errors ? { errors } : {})} />
            <select
              id={id}
              name="reviewer"
              className="input"
              defaultValue=""
              aria-invalid={Boolean(errors)}
              aria-describedby={errors ? `${id}-error` : undefined}
            >
              <option value="" />
              {colleagues.map(({ id: person, displayName }) => (
                <option key={person} value={person}>
                  {displayName}
                </option>
              ))}
            </select>
          </div>
          <Note label={t('noteToColleague')} />
          <div>
            <Button kind="secondary" name="do" value="send">
              {t('send')}
            </Button>
          </div>
        </>
      )}
    </Fold>
  )
}

/** The reviewer may change words, publish, or hand the draft back. */
export function GiveBack() {
  const { t } = useWords('publish')
  return (
    <Fold title={t('giveBack')} open={false}>
      <Note label={t('noteToWriter')} />
      <div>
        <Button kind="secondary" name="do" value="return">
          {t('giveBackButton')}
        </Button>
      </div>
    </Fold>
  )
}

function Note({ label }: { label: string }) {
  const { t } = useWords('publish')
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="field__hint" id={`${id}-hint`}>
        {t('noteHint')}
      </p>
      <textarea
        id={id}
        name="note"
        className="input"
        rows={2}
        maxLength={1_000}
        dir="auto"
        aria-describedby={`${id}-hint`}
      />
    </div>
  )
}
