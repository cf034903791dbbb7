import { useWords } from '../../language/words.ts'

export interface TextPart {
  kind: 'SAME' | 'ADDED' | 'REMOVED' | 'CHANGED'
  text: string
}

/** A text with what was added to it and removed from it: told by colour, by line and sign, and in words to the ear. */
export function MarkedText({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ kind, text }, index) => {
    if (kind === 'ADDED')
      return (
        <ins key={index} className="marked">
          <ForTheEar word="added" />
          {text}
          <ForTheEar word="end" />
        </ins>
      )
    if (kind === 'REMOVED')
      return (
        <del key={index} className="marked">
          <ForTheEar word="removed" />
          {text}
          <ForTheEar word="end" />
        </del>
      )
    return <span key={index}>{text}</span>
  })
}

/** Screen readers pass over `ins` and `del`; the words are the page's, whatever the language of the text. */
function ForTheEar({ word }: { word: 'added' | 'removed' | 'end' }) {
  const { t, lang } = useWords('shell')
  return (
    <span className="visually-hidden" lang={lang}>
      {` ${t(`marked.${word}`)} `}
    </span>
  )
}

/** What the marks mean, above a marked text. */
export function MarkedTextKey() {
  const { t } = useWords('shell')
  return (
    <p className="marked-key small" aria-hidden="true">
      <ins className="marked">{t('marked.key.added')}</ins> <del className="marked">{t('marked.key.removed')}</del>
    </p>
  )
}
