import { Form, Link } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { FilterSearch } from '../../components/filter-form/filter-fields.tsx'
import { useWords } from '../../language/words.ts'

/** From the desk to any record, of members and of others. */
export function FindRecord() {
  const { t, lang } = useWords('desk')
  return (
    <search>
      <Form className="filter-form" method="get" action={`/${lang}/desk/municipalities`} aria-label={t('find.title')}>
        <FilterSearch name="q" label={t('find.label')} />
        <div className="filter-form__ends">
          <Button>{t('find.submit')}</Button>
          <Link className="button button--quiet" to={`/${lang}/desk/municipalities/new`}>
            {t('find.add')}
          </Link>
        </div>
      </Form>
    </search>
  )
}
