import { Form, Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '../../language/words.ts'
import { Button } from '../button/button.tsx'

/** A plain GET form: the filter is the address, so it can be linked, shared and printed. */
export function FilterForm({ children, label }: { children: ReactNode; label?: string }) {
  const { t } = useWords('shell')
  const { pathname, search } = useLocation()
  return (
    <search>
      <Form className="filter-form" method="get" action={pathname} aria-label={label ?? t('filter.title')}>
        {children}
        <div className="filter-form__ends">
          <Button>{t('filter.apply')}</Button>
          {search && (
            <Link className="button button--quiet" to={pathname}>
              {t('filter.clear')}
            </Link>
          )}
        </div>
      </Form>
    </search>
  )
}
