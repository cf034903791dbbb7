import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { isNumber } from './outline.ts'

/** A section or group as it is called: by its number, where the document gives it one. */
export function Titled({ number, title }: { number: string; title: LocalizedValue }) {
  return (
    <>
      {isNumber(number) && (
        <>
          <bdi>{number}</bdi>.{' '}
        </>
      )}
      <LocalizedText value={title} note={false} />
    </>
  )
}
