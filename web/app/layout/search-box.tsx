import { Form, useLocation } from '@remix-run/react'
import { useId } from 'react'
import { useWords } from '../language/words.ts'

/** One box for everything, on every page: a plain GET form. */
export function SearchBox() {
  const { t, lang } = useWords('shell')
  const { pathname, search } = useLocation()
  const id = useId()
  const action = `/${lang}/search`
  const text = pathname === action ? (new URLSearchParams(search).get('text') ?? '') : ''
  return (
    <search className="search-box">
      <Form method="get" action={action}>
        <label className="visually-hidden" htmlFor={id}>
          {t('search.label')}
        </label>
        <input
          key={text}
          className="input"
          id={id}
          type="search"
          name="text"
          defaultValue={text}
          placeholder={t('search.label')}
          autoComplete="off"
        />
        <button className="search-box__button" type="submit">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="10.5" cy="10.5" r="6.5" />
            <path d="M15.5 15.5 21 21" />
          </svg>
          <span className="visually-hidden">{t('search.button')}</span>
        </button>
      </Form>
    </search>
  )
}
