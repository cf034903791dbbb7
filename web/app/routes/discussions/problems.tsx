import { useEffect, useRef } from 'react'
import { useWords } from '../../language/words.ts'
import type { Answer } from './page.tsx'

/** The one id of a field of a post's form. */
export const fieldId = (act: string, post: string, field: string) =>
  ['field', act, post, field].filter(Boolean).join('-')

const ownFields = ['body', 'reason', 'title', 'language', 'municipality']

/** What is wrong, with a way to the field that it is about. */
export function Problems({ typed, problems }: Answer) {
  const { t } = useWords('form')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [problems])
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{t('summaryTitle')}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field && ownFields.includes(field) ? (
              <a href={`#${fieldId(typed['act'] ?? '', typed['post'] ?? '', field)}`}>{message}</a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
