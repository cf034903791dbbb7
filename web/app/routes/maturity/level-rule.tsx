import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'
import './level-rule.css'

/** How answers become levels. `to` leads to the model, where this is not its own page. */
export function LevelRule({ to }: { to?: string }) {
  const { t } = useWords('maturity')
  return (
    <div className="level-rule stack">
      <p className="level-rule__nobody">{t('rule.nobody')}</p>
      <details>
        <summary>{t('rule.title')}</summary>
        <ul>
          <li>{t('rule.element')}</li>
          <li>{t('rule.open')}</li>
          <li>{t('rule.overall')}</li>
        </ul>
      </details>
      {to && (
        <p className="screen-only">
          <Link to={to}>{t('rule.link')}</Link>
        </p>
      )}
    </div>
  )
}
