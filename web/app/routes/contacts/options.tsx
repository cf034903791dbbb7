import { useWords } from '../../language/words.ts'

export function useKindOptions() {
  const { t } = useWords('contacts')
  return [
    { value: 'STAFF', label: t('kindStaff') },
    { value: 'ELECTED', label: t('kindElected') },
  ]
}

export function useFlagOptions() {
  const { t } = useWords('contacts')
  return [
    { value: 'mayEdit', label: t('flagEdits') },
    { value: 'champion', label: t('flagChampion') },
  ]
}
