import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

/** `row` is the place of the row in the form; null where no row is meant. */
export interface Problem {
  row: string | null
  field: string | null
  message: string
}

/** The id of the control that a problem is about. */
const controlOf = ({ row, field }: Problem) =>
  row === null ? (field ?? 'document') : field?.endsWith('.facts') ? `row-${row}-facts` : `row-${row}`

export function Problems({ problems, isSignedOut }: { problems: readonly Problem[]; isSignedOut: boolean }) {
  const { t, lang } = useWords('import-plan')
  const { t: form } = useWords('form')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
  return (
    <>
      {isSignedOut && (
        <Notice tone="warning" title={t('signedOutTitle')} live>
          <p>{t('signedOut')}</p>
          <p>
            <Link to={`/${lang}/sign-in`} target="_blank">
              {t('signInAgain')}
            </Link>
          </p>
        </Notice>
      )}
      {problems.length > 0 && (
        <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
          <h2>{form('summaryTitle')}</h2>
          <ul>
            {problems.map(problem => (
              <li key={`${problem.field} ${problem.message}`}>
                <a href={`#${controlOf(problem)}`}>
                  {problem.row !== null && <>{t('rowNumber', { number: Number(problem.row) + 1 })} </>}
                  {problem.message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
