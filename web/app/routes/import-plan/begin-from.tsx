import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import type { ImportPlanPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface BeginFromProps {
  templates: ImportPlanPageQuery['planTemplates']
  peers: NonNullable<ImportPlanPageQuery['actionPlans']>['nodes']
  from: string
  withActions: boolean
}

/** Puts a structure into the field for the document: nothing is kept by it. */
export function BeginFrom({ templates, peers, from, withActions }: BeginFromProps) {
  const { t } = useWords('import-plan')
  return (
    <Form className="form" method="get">
      <div className="field">
        <label htmlFor="from">{t('begin.beginFrom')}</label>
        <p className="field__hint" id="from-hint">
          {t('begin.beginFromHint')}
        </p>
        <select className="input" id="from" name="from" defaultValue={from} aria-describedby="from-hint">
          <option value="">{t('begin.nothing')}</option>
          <optgroup label={t('begin.templates')}>
            {templates.map(({ code, title }) => (
              <option key={code} value={`template:${code}`} lang={title.lang}>
                {title.text}
              </option>
            ))}
          </optgroup>
          {peers.length > 0 && (
            <optgroup label={t('begin.peers')}>
              {peers.map(({ id, title, municipality }) => (
                <option key={id} value={`plan:${id}`} lang={title.lang}>
                  {municipality.name.text}: {title.text}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </div>
      <label className="choice" htmlFor="actions">
        <input type="checkbox" id="actions" name="actions" value="yes" defaultChecked={withActions} />
        <span>{t('begin.withActions')}</span>
      </label>
      <Button kind="secondary">{t('begin.use')}</Button>
    </Form>
  )
}
