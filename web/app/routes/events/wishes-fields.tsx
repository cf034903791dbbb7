import type { Attendance } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import type { Wishes } from './wishes.ts'

interface WishesFieldsProps {
  /** What ids end with where there are several such forms on one page. */
  id?: string
  wishes: Wishes | null | undefined
}

/** What somebody needs to take part, and whether they are listed. */
export function WishesFields({ id = '', wishes }: WishesFieldsProps) {
  const { t } = useWords('events')
  return (
    <>
      <Needs id={id} name="accessNeeds" label={t('registration.accessNeeds')} value={wishes?.accessNeeds} />
      <Needs id={id} name="languageNeeds" label={t('registration.languageNeeds')} value={wishes?.languageNeeds} />
      <p className="small soft">{t('registration.needsAreErased')}</p>
      <label className="choice" htmlFor={`listed${id}`}>
        <input id={`listed${id}`} type="checkbox" name="listed" defaultChecked={wishes?.listed ?? false} />
        <span>{t('registration.listed')}</span>
      </label>
    </>
  )
}

interface NeedsProps {
  id: string
  name: string
  label: string
  value: string | null | undefined
}

function Needs({ id, name, label, value }: NeedsProps) {
  return (
    <div className="field">
      <label htmlFor={name + id}>{label}</label>
      <textarea
        id={name + id}
        name={name}
        className="input"
        rows={2}
        maxLength={500}
        dir="auto"
        defaultValue={value ?? ''}
      />
    </div>
  )
}

interface HowToTakePartProps {
  ways: readonly { attendance: Attendance; isFull: boolean }[]
  /** What was sent and could not be taken. */
  sent?: Attendance | null | undefined
}

/** On site or online, where it can be chosen. */
export function HowToTakePart({ ways, sent }: HowToTakePartProps) {
  const { t } = useWords('events')
  const { t: terms } = useWords('terms')
  return (
    <fieldset className="field">
      <legend>{t('registration.how')}</legend>
      {ways.map(({ attendance, isFull }, index) => (
        <label key={attendance} className="choice">
          <input
            type="radio"
            name="attendance"
            value={attendance}
            defaultChecked={sent ? sent === attendance : index === 0}
          />
          <span>
            {terms(`attendance.${attendance}`)}
            {isFull && (
              <span className="field__hint">
                {t(attendance === 'ONLINE' ? 'registration.fullOnline' : 'registration.fullHere')}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
