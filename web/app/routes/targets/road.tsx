import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { editionQuery } from '../maturity/default-edition.ts'
import type { TargetView } from './view.server.ts'

interface RoadProps {
  slug: string
  /** Code of the edition. */
  model: string
  road: TargetView['road']
  due: string
}

/** What lies between an element and its target, level by level, and what is planned for it. */
export function Road({ slug, model, road, due }: RoadProps) {
  const { t, lang } = useWords('targets')
  const levels = [...new Set(road.map(({ level }) => level))]
  if (road.length === 0) return null
  return (
    <div className="stack">
      <h3>{t('road')}</h3>
      <ol className="target__road">
        {levels.map(level => (
          <li key={level}>
            <span className="target__level">{t('levelOf', { level })}</span>
            <ul>
              {road
                .filter(gap => gap.level === level)
                .map(({ id, code, indicator, actions }) => (
                  <li key={id}>
                    <span className="soft">{code}</span> <LocalizedText value={indicator.title} note={false} />
                    {actions.length === 0 && (
                      <span className="small">
                        {' – '}
                        <Link to={`/${lang}/municipalities/${slug}/maturity/next${editionQuery(model)}#gap-${code}`}>
                          {t('unplanned')}
                        </Link>
                      </span>
                    )}
                    {actions.map(action => (
                      <span className="small target__action" key={action.id}>
                        {t('planned')}{' '}
                        <Link to={`/${lang}/plans/${action.plan.id}/actions/${action.id}`}>
                          <LocalizedText value={action.text} note={false} />
                        </Link>
                        {action.due && ` ${t('by', { date: action.due })}`}{' '}
                        {action.isLate && <Badge tone="sun">{t('late', { date: due })}</Badge>}
                      </span>
                    ))}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  )
}
