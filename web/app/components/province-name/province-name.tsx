import { useWords } from '../../language/words.ts'
import type { Province } from './provinces.ts'

export function ProvinceName({ code }: { code: Province }) {
  const { t } = useWords('terms')
  return <bdi>{t(`province.${code}`)}</bdi>
}
