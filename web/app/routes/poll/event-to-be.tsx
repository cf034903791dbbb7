import { Link } from '@remix-run/react'
import { Facts } from '../../components/facts/facts.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { NewPollForm } from './new-draft.ts'
import type { WrittenPoll } from './read.ts'

const audiences = ['PUBLIC', 'MEMBERS', 'INVITED'] as const

/** What the chosen time becomes: for whom, and where. */
export function EventToBeFields({ fields }: { fields: ReturnType<NewPollForm['getFieldset']> }) {
  const { t } = useWords('poll')
  const { t: schedule } = useWords('schedule')
  const { t: terms } = useWords('terms')
  return (
    <section className="long-form__part" aria-labelledby="event-to-be">
      <h2 id="event-to-be">{t('eventToBe.title')}</h2>
      <p className="field__hint">{t('eventToBe.hint')}</p>
      <RadioField
        field={fields.audience}
        label={schedule('audience')}
        hint={t('eventToBe.audienceHint')}
        options={audiences.map(audience => ({ value: audience, label: terms(`eventAudience.${audience}`) }))}
      />
      <TextField field={fields.venue} label={schedule('venue')} hint={schedule('venueHint')} optional />
      <TextField field={fields.address} label={schedule('address')} hint={schedule('addressHint')} optional />
      <TextField
        field={fields.onlineUrl}
        label={schedule('onlineUrl')}
        hint={schedule('onlineUrlHint')}
        type="url"
        optional
      />
      <TextField
        field={fields.capacity}
        label={schedule('capacity')}
        hint={schedule('capacityHint')}
        type="number"
        optional
      />
      <TextField
        field={fields.onlineCapacity}
        label={schedule('onlineCapacity')}
        hint={schedule('onlineCapacityHint')}
        type="number"
        optional
      />
    </section>
  )
}

/** The same for whoever reads the poll, with the way to change it for whoever may. */
export function EventToBe({ poll }: { poll: WrittenPoll }) {
  const { t, lang } = useWords('poll')
  const { t: events } = useWords('events')
  const { t: terms } = useWords('terms')
  const { venue, address, accessNotes, online } = poll
  return (
    <section className="stack" aria-labelledby="event-to-be">
      <h2 id="event-to-be">{t('eventToBe.title')}</h2>
      <Facts
        facts={[
          { label: events('event.audience'), value: terms(`eventAudience.${poll.audience}`) },
          {
            label: events('event.where'),
            value: (
              <bdi>{[venue, address].filter(Boolean).join(', ') || events(online ? 'online' : 'event.placeLater')}</bdi>
            ),
          },
          ...(online && venue ? [{ label: events('online'), value: events('event.onlineYes') }] : []),
          ...(accessNotes ? [{ label: events('event.access'), value: <LocalizedText value={accessNotes} /> }] : []),
        ]}
      />
      {poll.mayChange && (
        <p className="screen-only">
          <Link to={`/${lang}/events/polls/${poll.id}/change`}>{t('manage.change')}</Link>
        </p>
      )}
    </section>
  )
}
