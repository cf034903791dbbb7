import { useWords } from '../../language/words.ts'

export interface FoundValue {
  parts: readonly { text: string; isFound: boolean }[]
  lang: string
  dir: string
}

/** A text with the words marked that were searched for, in the language that it really has. */
export function FoundText({ value: { parts, lang, dir } }: { value: FoundValue }) {
  const { lang: own } = useWords('shell')
  return (
    <bdi lang={lang === own || !lang ? undefined : lang} dir={dir}>
      {parts.map(({ text, isFound }, index) =>
        isFound ? (
          <mark key={index} className="found">
            {text}
          </mark>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </bdi>
  )
}
