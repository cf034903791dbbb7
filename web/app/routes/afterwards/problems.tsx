import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { useProblem } from '../../components/field/problem.ts'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import { idOf, type Problem } from './said.ts'

interface ProblemsProps {
  problems: readonly Problem[]
  /** The words of a field's label; none where the form has no such field. */
  labelOf: (field: string) => string | undefined
}

/** What is wrong with a form, linked to its fields; takes the focus. */
export function Problems({ problems, labelOf }: ProblemsProps) {
  const { t } = useWords('form')
  const words = useProblem()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [problems])
  if (problems.length === 0) return null
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{t('summaryTitle')}</h2>
      <ul>
        {problems.map(({ field, message }) => {
          const label = labelOf(field)
          return (
            <li key={field + message}>
              {label ? (
                <a href={`#${idOf(field)}`}>{t('summaryEntry', { label, problem: words(message) })}</a>
              ) : (
                words(message)
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const errorsId = (field: string) => `${idOf(field)}-error`

/** The problems of one field, and what the field says of itself then. */
export function problemsAt(problems: readonly Problem[], field: string) {
  const own = problems.filter(problem => problem.field === field).map(({ message }) => message)
  return {
    attributes: own.length > 0 ? ({ 'aria-invalid': true, 'aria-describedby': errorsId(field) } as const) : {},
    shown: <FieldErrors id={errorsId(field)} errors={own} />,
  }
}

/** In place of a form that is not for whoever reads. */
export function NotHere({ slug, title, children }: { slug: string; title: string; children: string }) {
  const { t, lang } = useWords('afterwards')
  return (
    <Notice tone="warning" title={title}>
      <p>{children}</p>
      <p>
        <Link to={`/${lang}/events/${slug}`}>{t('refused.back')}</Link>
      </p>
    </Notice>
  )
}
