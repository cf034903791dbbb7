import {
  LocalizedName,
  LocalizedText,
  type LocalizedValue,
} from '../../../components/localized-text/localized-text.tsx'
import { useWords } from '../../../language/words.ts'

interface Question {
  id: string
  prompt: LocalizedValue
  texts?: readonly { text: string; municipality?: { name: LocalizedValue } | null }[] | null
}

/** Answers in words, with who gave them: for the secretariat's eyes. */
export function TextsPart({ questions }: { questions: readonly Question[] }) {
  const { t } = useWords('surveys')
  const answered = questions.filter(({ texts }) => texts?.length)
  if (answered.length === 0) return null
  return (
    <section className="stack" aria-labelledby="texts">
      <h2 id="texts">{t('textsTitle')}</h2>
      <p className="soft">{t('textsLead')}</p>
      {answered.map(({ id, prompt, texts }) => (
        <details key={id}>
          <summary>
            <LocalizedText value={prompt} note={false} />
          </summary>
          <dl className="survey-texts">
            {texts?.map(({ text, municipality }) => (
              <div key={`${municipality?.name.text} ${text}`}>
                <dt>{municipality ? <LocalizedName value={municipality.name} /> : t('unnamed')}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  )
}
