import { useWords } from '../../language/words.ts'

/** Takes a record back that should not have been made. */
export function WithdrawField({ name, id }: { name: string; id: string }) {
  const { t } = useWords('partners')
  return (
    <label className="choice" htmlFor={id}>
      <input type="checkbox" id={id} name={name} />
      <span>{t('form.withdraw')}</span>
    </label>
  )
}
