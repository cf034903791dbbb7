import { useWords } from '../../language/words.ts'
import { useProblem } from './problem.ts'

export function FieldErrors({ id, errors }: { id: string; errors?: readonly string[] }) {
  const { t } = useWords('form')
  const problem = useProblem()
  if (!errors?.length) return null
  return (
    <p className="field__error" id={id}>
      <span className="visually-hidden">{t('errorBefore')} </span>
      {errors.map(problem).join(' ')}
    </p>
  )
}
