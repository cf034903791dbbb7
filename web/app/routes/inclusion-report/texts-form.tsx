import { Form, Link, useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Button } from '../../components/button/button.tsx'
import { directionOf, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { LanguageName } from '../progress/language-name.tsx'
import type { OfDraft } from './press.tsx'
import type { Answer } from './section-editor.tsx'

interface TextsFormProps {
  draft: OfDraft
  what: { [name: string]: string }
  title: string
  hint?: string
  texts: readonly { lang: string; text: string }[]
  answer: Answer | undefined
}

/** Words in as many languages as somebody has: that of the page first, the others to open. */
export function TextsForm({ draft, what, title, hint, texts, answer }: TextsFormProps) {
  const { t, lang: own } = useWords('inclusion-report')
  const { t: form } = useWords('form')
  const { search, pathname } = useLocation()
  const summary = useRef<HTMLDivElement>(null)
  const problems = answer?.problems.filter(problem => problem.lang !== null) ?? []
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus()
  }, [problems.length])

  const said = (lang: string) => answer?.texts[lang] ?? texts.find(one => one.lang === lang)?.text ?? ''
  const others = [...new Set([...languages, ...texts.map(({ lang }) => lang)])].filter(lang => lang !== own)
  const problemsIn = (lang: string) =>
    problems.filter(problem => problem.lang === lang || (problem.lang === 'first' && lang === own))
  const field = (lang: string) => {
    const wrong = problemsIn(lang)
    return (
      <div className="field" key={lang}>
        <label htmlFor={`text-${lang}`}>
          <LanguageName tag={lang} />
        </label>
        {wrong.map(({ message }) => (
          <p key={message} className="field__error" id={`text-${lang}-error`}>
            {message}
          </p>
        ))}
        <textarea
          className="input"
          id={`text-${lang}`}
          name={`text.${lang}`}
          rows={5}
          lang={lang}
          dir={directionOf(lang)}
          defaultValue={said(lang)}
          aria-invalid={wrong.length > 0 || undefined}
          aria-describedby={wrong.length > 0 ? `text-${lang}-error` : undefined}
        />
      </div>
    )
  }
  return (
    <Form className="form arrange__form" method="post" action={pathname + search} id="write" aria-label={title}>
      <p className="arrange__form-title">{title}</p>
      {hint && <p className="field__hint">{hint}</p>}
      {problems.length > 0 && (
        <div ref={summary} className="error-summary" role="alert" tabIndex={-1}>
          <h2>{form('summaryTitle')}</h2>
          <ul>
            {problems.map(({ lang, message }) => (
              <li key={`${lang} ${message}`}>
                <a href={`#text-${lang === 'first' ? own : lang}`}>{message}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <input type="hidden" name="report" value={draft.id} />
      <input type="hidden" name="revision" value={draft.revision} />
      {Object.entries(what).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {field(own)}
      <details open={others.some(lang => said(lang) || problemsIn(lang).length > 0)}>
        <summary>{t('otherLanguages')}</summary>
        <div className="stack">{others.map(field)}</div>
      </details>
      <div className="cluster">
        <Button>{t('save')}</Button>
        <Link to={pathname}>{t('cancel')}</Link>
      </div>
    </Form>
  )
}
