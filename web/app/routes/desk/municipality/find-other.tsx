import { Form } from '@remix-run/react'
import { Button } from '../../../components/button/button.tsx'
import { FilterSearch } from '../../../components/filter-form/filter-fields.tsx'
import { Notice } from '../../../components/notice/notice.tsx'
import { useWords } from '../../../language/words.ts'
import { addressOf } from './deed.ts'

/** Looks for the other municipality by any name that it carries or carried; what is found is chosen from below. */
export function FindOther({ slug, find, isFound }: { slug: string; find: string; isFound: boolean }) {
  const { t, lang } = useWords('keeping')
  return (
    <search className="stack">
      <Form
        className="filter-form"
        method="get"
        action={`/${lang}${addressOf(slug)}#form`}
        aria-label={t('other.find')}
      >
        <input type="hidden" name="do" value="merge" />
        <FilterSearch name="find" label={t('other.label')} />
        <div className="filter-form__ends">
          <Button kind="secondary">{t('other.find')}</Button>
        </div>
      </Form>
      {find && !isFound && (
        <Notice tone="warning" title={t('other.none')} live>
          <p>{t('other.noneNext')}</p>
        </Notice>
      )}
    </search>
  )
}
