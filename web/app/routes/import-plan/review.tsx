import { useEffect, useRef } from 'react'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { FormRow } from './plan-form.ts'

export interface ReviewProps {
  warnings: readonly { code: string; message: string; line: number | null }[]
  replacedCount: number
  /** Of what is shown here: keeping asks for it, so that nothing is kept that was not looked at. */
  stamp: string
  rows: readonly FormRow[]
}

/** What would become of a translation, before it is kept: lines without a place, texts that would be replaced, what differs. */
export function Review({ warnings, replacedCount, rows }: ReviewProps) {
  const { t } = useWords('import-plan')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [warnings])
  const lost = warnings.filter(({ code }) => code === 'NOT_IN_THE_PLAN').length
  return (
    <div ref={box} id="review" role="group" aria-labelledby="review-title" tabIndex={-1}>
      <Notice tone="warning" title={<span id="review-title">{t('review.title')}</span>}>
        {lost > 0 && <p>{t('review.lost', { count: lost, number: lost })}</p>}
        {replacedCount > 0 && <p>{t('review.replaced', { count: replacedCount, number: replacedCount })}</p>}
        <p>{t('review.lead')}</p>
        <details open>
          <summary>{t('review.warnings', { count: warnings.length, number: warnings.length })}</summary>
          <ul>
            {warnings.map(({ code, message, line }, index) => {
              const row = line === null ? -1 : rows.findIndex(each => each.line === line)
              return (
                // the same may be said of two lines
                <li key={`${code} ${index}`}>
                  {row < 0 ? (
                    message
                  ) : (
                    <>
                      <a href={`#row-${row}`}>{t('line', { number: line ?? '' })}</a> {message}
                    </>
                  )}
                </li>
              )
            })}
          </ul>
        </details>
      </Notice>
    </div>
  )
}
