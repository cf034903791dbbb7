import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { ModelElement } from './elements.ts'

const short = ['LA', 'CC', 'AL', 'CR', 'EV'] as const

/** One word in the reader's language. The full name may exist in English alone. */
export function ElementName({ element }: { element: Pick<ModelElement, 'code' | 'name'> }) {
  const { t } = useWords('maturity')
  const code = short.find(each => each === element.code)
  return code ? t(`element.${code}`) : <LocalizedText value={element.name} note={false} />
}
