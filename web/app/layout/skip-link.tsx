import { useWords } from '../language/words.ts'

export function SkipLink() {
  const { t } = useWords('shell')
  return (
    <a className="skip-link" href="#content">
      {t('skip')}
    </a>
  )
}
