import { Form, useLocation } from '@remix-run/react'
import { useEffect, useId, useRef } from 'react'
import { useWords } from '../language/words.ts'
import { asksForSearch } from './search-key.ts'

/** One box for everything, on every page: a plain GET form. "/" leads into it from anywhere on the page. */
export function SearchBox() {
  const { t, lang } = useWords('shell')
  const { pathname, search } = useLocation()
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const action = `/${lang}/search`
  const text = pathname === action ? (new URLSearchParams(search).get('text') ?? '') : ''

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!asksForSearch(event) || !box.current) return
      event.preventDefault()
      box.current.focus()
      box.current.select()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  return (
    <search className="search-box">
      <Form method="get" action={action}>
        <label className="visually-hidden" htmlFor={id}>
          {t('search.label')}
        </label>
        <input
          key={text}
          ref={box}
          className="input"
          id={id}
          type="search"
          name="text"
          defaultValue={text}
          placeholder={t('search.label')}
          autoComplete="off"
          aria-keyshortcuts="/"
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
