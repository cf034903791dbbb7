import { Form } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { FigureWithTable } from '../../components/figure-with-table/figure-with-table.tsx'
import { LevelSteps } from '../../components/level-steps/level-steps.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { ElementName } from '../maturity/element-name.tsx'
import { Road } from './road.tsx'
import type { TargetAnswer } from './set.server.ts'
import type { ElementView, TargetView } from './view.server.ts'

interface ElementTargetProps {
  slug: string
  model: string
  element: ElementView
  today: string
  answer: TargetAnswer | undefined
}

/** One element: where it stands, its target, the road there, and the form that sets another. */
export function ElementTarget({ slug, model, element, today, answer }: ElementTargetProps) {
  const { t } = useWords('targets')
  const { code, name, level, target } = element
  return (
    <article className="target stack" id={code} aria-labelledby={`title-${code}`}>
      <header className="stack">
        <div>
          <h2 id={`title-${code}`}>
            <ElementName element={element} />
          </h2>
          <p className="small soft">
            <LocalizedText value={name} note={false} />
          </p>
        </div>
        <p className="target__aim">
          <span>{level === null ? t('noLevel') : level === 0 ? t('below') : t('now', { level })}</span>
          <span aria-hidden="true">{target ? '→' : '·'}</span>
          {target ? (
            <strong>{t('aim', { level: target.level, date: target.due })}</strong>
          ) : (
            <span>{t('noTarget')}</span>
          )}
          {target?.isReached && <Badge tone="leaf">{t('reached')}</Badge>}
          {target && !target.isReached && target.missing !== null && (
            <Badge tone="sun">{t('missing', { count: target.missing })}</Badge>
          )}
        </p>
      </header>
      {target && <Distance element={element} target={target} />}
      {target &&
        (target.isReached ? (
          <p>{t('stands')}</p>
        ) : (
          <Road slug={slug} model={model} road={target.road} due={target.due} />
        ))}
      {element.highest > 0 ? (
        <SetTarget model={model} element={element} today={today} answer={answer} />
      ) : (
        <p className="soft">{t('nothingAsked')}</p>
      )}
    </article>
  )
}

function Distance({ element, target }: { element: ElementView; target: TargetView }) {
  const { t } = useWords('targets')
  const { level, due, dueOn, points, years, distances } = target
  const label = t('alt', { element: element.name.text, level, date: due, from: years.from, to: years.to })
  return (
    <FigureWithTable
      caption={t('figure')}
      table={
        <DataTable
          caption={t('table', { level })}
          rows={distances}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'day',
              head: t('column.day'),
              names: true,
              cell: ({ day, isSketch }) => (
                <>
                  {day ?? t('draft')}
                  {isSketch && ` · ${t('snapshot')}`}
                </>
              ),
            },
            { key: 'level', head: t('column.level'), numeric: true, cell: each => each.level ?? '–' },
            { key: 'missing', head: t('column.missing'), numeric: true, cell: each => each.missing },
            { key: 'applicable', head: t('column.applicable'), numeric: true, cell: each => each.applicable },
          ]}
        />
      }
    >
      <LevelSteps label={label} points={points} years={years} target={{ day: dueOn, level }} highest={element.scale} />
    </FigureWithTable>
  )
}

function SetTarget({ model, element, today, answer }: Omit<ElementTargetProps, 'slug'>) {
  const { t } = useWords('targets')
  const { t: form } = useWords('form')
  const { code, target, highest, level } = element
  const id = (name: string) => `${name}-${code}`
  const wanted = answer?.input.level ?? String(target?.level ?? Math.min((level ?? 0) + 1, highest))
  return (
    <div className="target__forms screen-only">
      <details open={answer !== undefined}>
        <summary>{t(target ? 'change' : 'set')}</summary>
        <Form className="form" method="post">
          {answer && (
            <div className="error-summary" role="alert" tabIndex={-1}>
              <h3>{form('summaryTitle')}</h3>
              <ul>
                {answer.problems.map(({ field, message }) => (
                  <li key={field + message}>
                    <a href={`#${id(field)}`}>{message}</a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <input type="hidden" name="model" value={model} />
          <input type="hidden" name="element" value={code} />
          <div className="field">
            <label htmlFor={id('level')}>{t('level')}</label>
            <select className="input input--short" id={id('level')} name="level" defaultValue={wanted}>
              {Array.from({ length: highest }, (_, index) => index + 1).map(number => (
                <option key={number} value={number}>
                  {t('levelOf', { level: number })}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={id('dueOn')}>{t('dueOn')}</label>
            <input
              className="input input--short"
              id={id('dueOn')}
              name="dueOn"
              type="date"
              required
              min={today}
              defaultValue={answer?.input.dueOn ?? target?.dueOn ?? ''}
            />
          </div>
          <p>
            <Button>{t('save')}</Button>
          </p>
        </Form>
      </details>
      {target && (
        <Form method="post">
          <input type="hidden" name="element" value={code} />
          <input type="hidden" name="drop" value={target.id} />
          <Button kind="quiet" aria-label={t('dropOf', { element: element.name.text })}>
            {t('drop')}
          </Button>
        </Form>
      )}
    </div>
  )
}
