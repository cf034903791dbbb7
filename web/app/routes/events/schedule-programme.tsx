import { Button } from '../../components/button/button.tsx'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { DateTimeField, TextField } from '../../components/field/text-field.tsx'
import { directionOf, type Lang, languageNames } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { DraftField, DraftForm } from './draft.ts'

interface ScheduleProgrammeProps {
  form: DraftForm
  sessions: DraftField<'sessions'>
  /** Those that the event is written in. */
  langs: readonly Lang[]
}

/** One block a session. */
export function ScheduleProgramme({ form, sessions, langs }: ScheduleProgrammeProps) {
  const { t } = useWords('schedule')
  return (
    <section id={sessions.id} className="long-form__part" aria-labelledby={`${sessions.id}-title`} tabIndex={-1}>
      <h2 id={`${sessions.id}-title`}>{t('programme')}</h2>
      <p className="field__hint">{t('programmeHint')}</p>
      <FieldErrors id={sessions.errorId} errors={sessions.errors} />
      {sessions.getFieldList().map((block, index) => {
        const { title, startsAt, endsAt, room, presenters } = block.getFieldset()
        const titles = title.getFieldset()
        return (
          <fieldset key={block.key} className="long-form__language">
            <legend>{t('session', { number: index + 1 })}</legend>
            <div id={title.id} tabIndex={-1}>
              <FieldErrors id={title.errorId} errors={title.errors} />
            </div>
            {langs.map(lang => (
              <TextField
                key={lang}
                field={titles[lang]}
                label={`${t('sessionTitle')} (${languageNames[lang]})`}
                lang={lang}
                dir={directionOf(lang)}
              />
            ))}
            <div className="long-form__beside">
              <DateTimeField field={startsAt} label={t('startsAt')} optional />
              <DateTimeField field={endsAt} label={t('endsAt')} optional />
            </div>
            <TextField field={room} label={t('room')} optional />
            <TextAreaField field={presenters} label={t('presenters')} hint={t('presentersHint')} optional rows={2} />
            <div>
              <Button kind="quiet" {...form.remove.getButtonProps({ name: sessions.name, index })}>
                {t('removeSession', { number: index + 1 })}
              </Button>
            </div>
          </fieldset>
        )
      })}
      <div>
        <Button kind="secondary" {...form.insert.getButtonProps({ name: sessions.name, defaultValue: {} })}>
          {t('addSession')}
        </Button>
      </div>
    </section>
  )
}
