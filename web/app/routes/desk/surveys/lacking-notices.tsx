import { LocalizedText } from '../../../components/localized-text/localized-text.tsx'
import { Notice } from '../../../components/notice/notice.tsx'
import { useWords } from '../../../language/words.ts'
import type { Lacking } from './lacking.ts'

/** What is written in one language alone, before it goes out in both. It warns, and stops nothing. */
export function LackingNotices({ lacking }: { lacking: readonly Lacking[] }) {
  const { t } = useWords('surveys')
  return lacking.map(({ lang, title, intro, questions }) => (
    <Notice key={lang} tone="warning" title={t(`lacking.${lang}`)}>
      <ul>
        {title && <li>{t('lacking.title')}</li>}
        {intro && <li>{t('lacking.intro')}</li>}
        {questions.map(({ id, prompt, isLacking, labels }) => (
          <li key={id}>
            {t(isLacking ? 'lacking.question' : 'lacking.choicesOf')} <LocalizedText value={prompt} note={false} />
            {labels.length > 0 && (
              <ul>
                {labels.map(label => (
                  <li key={label.text}>
                    {t('lacking.choice')} <LocalizedText value={label} note={false} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p>{t('lacking.next')}</p>
    </Notice>
  ))
}
