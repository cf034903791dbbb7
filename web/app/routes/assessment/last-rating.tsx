import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import type { Rating } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { nameOf } from './rows.ts'

/** What the last assessment said of a row that was taken over: it counts for nothing until somebody says that it still holds. */
export function LastRating({ code, last }: { code: string; last: Rating }) {
  const { t } = useWords('assessment')
  return (
    <div className="answer-row__last cluster">
      <Badge tone="sun">{t('notReviewed')}</Badge>
      <span>{t('lastTime', { rating: t(`ratings.${last}`) })}</span>
      <span className="screen-only">
        <Button
          kind="secondary"
          name="confirm"
          value={code}
          aria-label={t('stillTrueOf', { code, rating: t(`ratings.${last}`) })}
          onClick={event => {
            const rating = event.currentTarget.form?.querySelector<HTMLInputElement>(
              `input[name="${nameOf('rating', code)}"][value=${last}]`,
            )
            if (!rating) return
            event.preventDefault()
            rating.click()
            rating.focus()
          }}
        >
          {t('stillTrue')}
        </Button>
      </span>
    </div>
  )
}
