import { useWords } from '../../language/words.ts'
import type { DraftFields } from './draft.ts'

export interface Review {
  /** Fields that were carried over, as the API names them. */
  toReview: readonly string[]
  period: string
  confirmed: DraftFields['confirmed']
}

/** Words of an earlier year are published once somebody said that they are still true, changed them, or took them out. */
export function StillTrue({ field, review }: { field: string; review: Review | null }) {
  const { t } = useWords('publish')
  if (!review?.toReview.includes(field)) return null
  const given: unknown = review.confirmed.initialValue
  const isConfirmed = Array.isArray(given) ? given.includes(field) : given === field
  return (
    <label className="choice publish__still">
      <input type="checkbox" name="confirmed" value={field} defaultChecked={isConfirmed} />
      <span>
        {t('stillTrue')} <span className="field__hint">{t('notReviewed', { period: review.period })}</span>
      </span>
    </label>
  )
}
