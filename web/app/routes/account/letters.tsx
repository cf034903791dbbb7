import { Form, Link } from '@remix-run/react'
import { useId } from 'react'
import { Button } from '../../components/button/button.tsx'
import { SuccessNotice } from '../../components/notice/notice.tsx'
import type { LetterTopic } from '../../graphql/generated/graphql.ts'
import { languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'

interface LettersProps {
  topics: readonly { topic: LetterTopic; wanted: boolean }[]
  language: string | null
  timeZone: string | null
  zones: readonly { value: string; label: string }[]
  isSaved: boolean
  problem: string | null
}

/** Which letters come, in which language, and on whose clock they tell times. */
export function Letters({ topics, language, timeZone, zones, isSaved, problem }: LettersProps) {
  const { t, lang } = useWords('letters')
  const id = useId()
  return (
    <section className="stack" id="letters" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('title')}</h2>
      <p>{t('lead')}</p>
      {isSaved && <SuccessNotice>{t('saved')}</SuccessNotice>}
      {problem && (
        <p className="error-summary" role="alert">
          {problem}
        </p>
      )}
      <Form method="post" action="#letters" className="form" preventScrollReset>
        <fieldset className="field">
          <legend>{t('topics')}</legend>
          {topics.map(({ topic, wanted }) => (
            <label key={topic} className="choice" htmlFor={`${id}-${topic}`}>
              <input id={`${id}-${topic}`} type="checkbox" name="topic" value={topic} defaultChecked={wanted} />
              <span>{t(`topic.${topic}`)}</span>
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor={`${id}-language`}>{t('language')}</label>
          <select id={`${id}-language`} name="language" className="input" defaultValue={language ?? ''}>
            <option value="">{t('asUsed')}</option>
            {languages.map(one => (
              <option key={one} value={one} lang={one}>
                {languageNames[one]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-zone`}>{t('zone')}</label>
          <p className="field__hint" id={`${id}-zone-hint`}>
            {t('zoneHint')}
          </p>
          <select
            id={`${id}-zone`}
            name="timeZone"
            className="input"
            defaultValue={timeZone ?? ''}
            aria-describedby={`${id}-zone-hint`}
          >
            <option value="">{t('noZone')}</option>
            {zones.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <Button name="deed" value="letters" kind="secondary">
          {t('save')}
        </Button>
      </Form>
      <h3>{t('followed')}</h3>
      <p>
        <Link to={`/${lang}/account/following`}>{t('followedNext')}</Link>
      </p>
    </section>
  )
}
