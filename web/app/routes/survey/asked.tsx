import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { AnswerForm, type AnswerFormProps } from './answer-form.tsx'

interface AskedProps extends AnswerFormProps {
  intro: LocalizedValue | null | undefined
  /** What is to be said above the questions. */
  notices?: React.ReactNode
}

/** What a municipality is asked, and who reads its answers. */
export function Asked({ intro, notices, ...answering }: AskedProps) {
  const { t } = useWords('survey')
  return (
    <>
      {intro && <LocalizedText value={intro} as="p" note={false} />}
      {notices}
      <AnswerForm {...answering} />
      <p className="soft">{t('who')}</p>
    </>
  )
}
