import { directionOf } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'

export interface LocalizedValue {
  text: string
  lang: string
  dir: string
}

interface LocalizedTextProps {
  value: LocalizedValue
  as?: 'span' | 'p' | 'div'
  /** False where the note would repeat, as in the cells of a table. */
  note?: boolean
}

/** A text in the language it really has, which is not always the language of the page. */
export function LocalizedText({ value, as: Element = 'span', note = true }: LocalizedTextProps) {
  const { lang } = useWords('shell')
  if (value.lang === lang) return <Element>{value.text}</Element>
  return (
    <>
      <Element lang={value.lang} dir={value.dir}>
        {value.text}
      </Element>
      {note && <ShownIn lang={value.lang} />}
    </>
  )
}

/** A proper name: no note, but never torn apart by the direction of its neighbours. */
export function LocalizedName({ value }: { value: LocalizedValue }) {
  const { lang } = useWords('shell')
  return <bdi lang={value.lang === lang ? undefined : value.lang}>{value.text}</bdi>
}

interface OwnWordsProps {
  text: string
  /** The language that it was written in. */
  lang: string
  /** False where the note stands elsewhere: once for several. */
  note?: boolean
}

/** Words that exist in one language only, set apart from what stands beside them on the line. */
export function OwnWords({ text, lang, note = true }: OwnWordsProps) {
  const { lang: own } = useWords('shell')
  if (lang === own) return <bdi>{text}</bdi>
  return (
    <>
      <bdi lang={lang} dir={directionOf(lang)}>
        {text}
      </bdi>
      {note && <ShownIn lang={lang} />}
    </>
  )
}

const named = ['en', 'fr', 'ar', 'vi'] as const

/** The note alone: once for a list whose texts leave it out. Says nothing of the language of the page. */
export function ShownIn({ lang }: { lang: string }) {
  const { t, lang: own } = useWords('shell')
  if (lang === own) return null
  const known = named.find(each => each === lang) ?? 'other'
  return <small className="shown-in">{t(`shownIn.${known}`)}</small>
}
