import { isLang, languageNames } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { progressStatuses } from '../../components/status-badge/progress-status.ts'
import type { Difference } from './saving.ts'

/** Two states of the form side by side, field by field. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const { t } = useWords('publish')
  const { t: terms } = useWords('terms')
  const label = (field: string) => {
    const [name, part = ''] = field.split('.')
    if (name === 'evidence') return t('evidenceNumber', { number: Number(part) + 1 })
    if (name === 'status') return t('status')
    return `${t(name === 'challenges' ? 'challenges' : 'summary')} (${isLang(part) ? languageNames[part] : part})`
  }
  const written = (words: string) => {
    const status = progressStatuses.find(each => each === words)
    return status ? terms(`status.${status}`) : words || t('nothingThere')
  }
  return (
    <dl className="publish__differences">
      {differences
        .filter(({ field }) => field !== 'confirmed')
        .map(({ field, here, there }) => (
          <div key={field}>
            <dt>{label(field)}</dt>
            <dd>
              <span className="small soft">{t('inBrowser')}</span>
              <blockquote dir="auto">{written(here)}</blockquote>
            </dd>
            <dd>
              <span className="small soft">{t('onServer')}</span>
              <blockquote dir="auto">{written(there)}</blockquote>
            </dd>
          </div>
        ))}
    </dl>
  )
}
