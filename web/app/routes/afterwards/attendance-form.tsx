import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'
import type { Draft } from './attendance-draft.ts'
import { Problems, problemsAt } from './problems.tsx'
import { idOf, type Problem } from './said.ts'

interface AttendanceFormProps {
  draft: Draft
  problems: readonly Problem[]
  /** Who holds which place; null where no account is left. */
  names: readonly { id: string; name: string | null }[]
  revision: number
  municipalities: readonly string[]
  /** Whether others stand on pages to come. */
  hasMore: boolean
}

const list = 'municipalities'

/** One form marks everybody, and counts those without an account. */
export function AttendanceForm({ draft, problems, names, revision, municipalities, hasMore }: AttendanceFormProps) {
  const { t } = useWords('afterwards')
  const nameOf = (id: string) => names.find(one => one.id === id)?.name ?? t('attendance.unknown')
  function labelOf(field: string) {
    const [name, index, part] = field.split('.')
    if (name === 'none') return t('attendance.none')
    if (name === 'people')
      return t('attendance.forName', { name: nameOf(draft.people[Number(index)]?.registration ?? '') })
    if (name !== 'others') return undefined
    return t(part === 'count' ? 'attendance.count' : 'attendance.municipality', { number: Number(index) + 1 })
  }
  return (
    <Form className="form" method="post">
      <Problems problems={problems} labelOf={labelOf} />
      <input type="hidden" name="revision" value={revision} />
      <datalist id={list}>
        {municipalities.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <section className="stack" aria-labelledby="people">
        <h2 id="people">{t('attendance.people')}</h2>
        {draft.people.length === 0 ? (
          <p className="soft">{t('attendance.nobody')}</p>
        ) : (
          <table className="attendees">
            <caption className="visually-hidden">{t('attendance.people')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('attendance.came')}</th>
                <th scope="col">{t('attendance.name')}</th>
                <th scope="col">{t('attendance.for')}</th>
              </tr>
            </thead>
            <tbody>
              {draft.people.map(({ registration, came, municipality }, at) => {
                const name = nameOf(registration)
                const field = `people.${at}.municipality`
                const { attributes, shown } = problemsAt(problems, field)
                return (
                  <tr key={registration}>
                    <td>
                      <input type="hidden" name={`people.${at}.registration`} value={registration} />
                      <input
                        type="checkbox"
                        className="attendees__came"
                        name={`people.${at}.came`}
                        aria-label={t('attendance.cameName', { name })}
                        defaultChecked={came}
                      />
                    </td>
                    <th scope="row">
                      <bdi>{name}</bdi>
                    </th>
                    <td data-label={t('attendance.for')}>
                      <input
                        id={idOf(field)}
                        className="input"
                        name={field}
                        list={list}
                        dir="auto"
                        autoComplete="off"
                        aria-label={t('attendance.forName', { name })}
                        defaultValue={municipality}
                        {...attributes}
                      />
                      {shown}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        )}
        {hasMore && (
          <label className="attendees__all">
            <input type="checkbox" name="everybody" /> {t('attendance.everybody')}
          </label>
        )}
      </section>
      <section className="stack" aria-labelledby="others">
        <h2 id="others">{t('attendance.others')}</h2>
        <p className="soft">{t('attendance.othersLead')}</p>
        {draft.others.map((row, at) => (
          <div key={at} className="attendees__row">
            <Cell
              field={`others.${at}.municipality`}
              value={row.municipality}
              problems={problems}
              label={labelOf}
              isName
            />
            <Cell field={`others.${at}.count`} value={row.count} problems={problems} label={labelOf} />
          </div>
        ))}
        <div className="attendees__row">
          <Cell field="none" value={draft.none} problems={problems} label={labelOf} />
        </div>
      </section>
      <p className="cluster">
        <Button>{t('attendance.submit')}</Button>
        <Button kind="secondary" name="more" value="1" formNoValidate>
          {t('attendance.more')}
        </Button>
      </p>
    </Form>
  )
}

interface CellProps {
  field: string
  value: string
  problems: readonly Problem[]
  label: (field: string) => string | undefined
  isName?: boolean
}

function Cell({ field, value, problems, label, isName = false }: CellProps) {
  const { attributes, shown } = problemsAt(problems, field)
  return (
    <div className="field">
      <label htmlFor={idOf(field)}>{label(field)}</label>
      {shown}
      <input
        id={idOf(field)}
        name={field}
        className={isName ? 'input' : 'input input--short'}
        defaultValue={value}
        autoComplete="off"
        {...(isName ? { list, dir: 'auto' } : { inputMode: 'numeric' })}
        {...attributes}
      />
    </div>
  )
}
