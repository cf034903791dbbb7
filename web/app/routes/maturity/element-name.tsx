import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { shortElement } from './elements.ts'

/** One word in the reader's language. The full name may exist in English alone. */
export function ElementName({ element }: { element: { code: string; family: string; name: LocalizedValue } }) {
  const { t } = useWords('maturity')
  const code = shortElement(element)
  return code ? t(`element.${code}`) : <LocalizedText value={element.name} note={false} />
}
