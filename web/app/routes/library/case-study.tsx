import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface CaseStudyProps {
  study: {
    situation: LocalizedValue
    done: LocalizedValue
    cost?: LocalizedValue | null
    result: LocalizedValue
    advice?: LocalizedValue | null
  }
}

const steps = ['situation', 'done', 'cost', 'result', 'advice'] as const

/** A story in five steps; what its writers left out is left out. */
export function CaseStudy({ study }: CaseStudyProps) {
  const { t } = useWords('library')
  return (
    <div className="case-study">
      {steps.map(step => {
        const value = study[step]
        return (
          value && (
            <section key={step} className={`case-study__step case-study__step--${step}`} aria-labelledby={step}>
              <h2 id={step}>{t(`item.case.${step}`)}</h2>
              <div className="case-study__words">
                <LocalizedText as="p" value={value} />
              </div>
            </section>
          )
        )
      })}
    </div>
  )
}
