import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'
import type { MinutesDraft } from './minutes-draft.ts'
import { Problems } from './problems.tsx'
import type { Problem } from './said.ts'
import { type Line, LineField } from './line-field.tsx'

interface MinutesFormProps {
  draft: MinutesDraft
  revision: number
  problems: readonly Problem[]
  municipalities: readonly string[]
  isPublished: boolean
}

const list = 'municipalities'

/** What was said, decided and undertaken. Rows that are empty are left out. */
export function MinutesForm({ draft, revision, problems, municipalities, isPublished }: MinutesFormProps) {
  const { t } = useWords('afterwards')
  const labelOf = (path: string) => {
    const [name = '', index, part] = path.split('.')
    if (name === 'text') return t('write.text')
    const number = Number(index) + 1
    if (name === 'decisions') return t(part === 'commitments' ? 'write.commitments' : 'write.decision', { number })
    if (name !== 'items') return undefined
    const label = t('write.item', { number })
    if (part === 'municipality' || part === 'owner' || part === 'dueOn') return `${label}, ${t(`write.${part}`)}`
    return label
  }
  const field = (line: Line) => <LineField {...line} problems={problems} />
  return (
    <Form className="form form--wide" method="post">
      <Problems problems={problems} labelOf={labelOf} />
      <input type="hidden" name="revision" value={revision} />
      <datalist id={list}>
        {municipalities.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {field({
        name: 'text',
        label: t('write.text'),
        hint: t('write.textHint'),
        value: draft.text,
        rows: 10,
        most: 20_000,
      })}
      <section className="stack" aria-labelledby="decisions">
        <h2 id="decisions">{t('minutes.decisions')}</h2>
        <p className="soft">{t('write.decisionsLead')}</p>
        {draft.decisions.map((row, at) => (
          <div key={at} className="minutes-row">
            <input type="hidden" name={`decisions.${at}.number`} value={row.number} />
            {field({
              name: `decisions.${at}.text`,
              label: t('write.decision', { number: at + 1 }),
              value: row.text,
              rows: 2,
              most: 2_000,
            })}
            {field({
              name: `decisions.${at}.commitments`,
              label: t('write.commitments', { number: at + 1 }),
              hint: t('write.commitmentsHint'),
              value: row.commitments,
              isShort: true,
            })}
            {row.number && <Remove name={`decisions.${at}.remove`} of={t('write.decision', { number: at + 1 })} />}
          </div>
        ))}
      </section>
      <section className="stack" aria-labelledby="items">
        <h2 id="items">{t('minutes.items')}</h2>
        <p className="soft">{t('write.itemsLead')}</p>
        {draft.items.map((row, at) => (
          <fieldset key={at} className="minutes-row">
            <legend className="visually-hidden">{t('write.item', { number: at + 1 })}</legend>
            <input type="hidden" name={`items.${at}.id`} value={row.id} />
            {field({
              name: `items.${at}.text`,
              label: t('write.item', { number: at + 1 }),
              value: row.text,
              rows: 2,
              most: 2_000,
            })}
            <div className="minutes-row__parts">
              {field({
                name: `items.${at}.municipality`,
                label: t('write.municipality'),
                value: row.municipality,
                list,
              })}
              {field({
                name: `items.${at}.owner`,
                label: t('write.owner'),
                hint: t('write.ownerHint'),
                value: row.owner,
                most: 200,
              })}
              {field({ name: `items.${at}.dueOn`, label: t('write.dueOn'), value: row.dueOn, type: 'date' })}
            </div>
            {row.id && !isPublished && <Remove name={`items.${at}.remove`} of={t('write.item', { number: at + 1 })} />}
          </fieldset>
        ))}
      </section>
      <p className="small soft">{t('write.publishWhat')}</p>
      <p className="cluster">
        {!isPublished && <Button name="keep">{t('write.draft')}</Button>}
        <Button kind={isPublished ? 'primary' : 'secondary'} name="publish" value="1">
          {t(isPublished ? 'write.again' : 'write.publish')}
        </Button>
        <Button kind="quiet" name="more" value="1" formNoValidate>
          {t('write.more')}
        </Button>
      </p>
    </Form>
  )
}

function Remove({ name, of }: { name: string; of: string }) {
  const { t } = useWords('afterwards')
  return (
    <label>
      <input type="checkbox" name={name} aria-label={`${t('write.remove')}: ${of}`} /> {t('write.remove')}
    </label>
  )
}
