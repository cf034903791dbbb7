import { Form, useLocation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { FilterSearch } from '../../components/filter-form/filter-fields.tsx'
import { useWords } from '../../language/words.ts'
import type { FacetName } from './filter.ts'

export interface FacetChoice {
  value: string
  count: number
  number: string
  isChosen: boolean
  label: string
  /** Language of the label, where it is not the page's. */
  lang?: string | undefined
}

interface FacetPanelProps {
  facets: readonly { name: FacetName; choices: readonly FacetChoice[] }[]
  /** What the address asks besides, by name. */
  kept: Readonly<Record<string, string>>
}

/** A plain GET form: the choice is the address. Folded on narrow screens, so that the shelf comes first. */
export function FacetPanel({ facets, kept }: FacetPanelProps) {
  const { t } = useWords('library')
  const { t: shell } = useWords('shell')
  const { pathname } = useLocation()
  return (
    <search className="facet-panel">
      <details>
        <summary>{shell('filter.title')}</summary>
        <Form className="facet-panel__form" method="get" action={pathname} aria-label={shell('filter.title')}>
          <FilterSearch name="q" label={t('search')} />
          {facets.map(({ name, choices }) => (
            <Facet key={name} name={name} choices={choices} />
          ))}
          {Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button>{shell('filter.apply')}</Button>
        </Form>
      </details>
    </search>
  )
}

function Facet({ name, choices }: { name: FacetName; choices: readonly FacetChoice[] }) {
  const { t } = useWords('library')
  if (choices.length === 0) return null
  return (
    <fieldset className="facet">
      <legend>{t(`facet.${name}`)}</legend>
      {choices.map(({ value, count, number, isChosen, label, lang }) => (
        <label key={`${value} ${isChosen}`} className="facet__choice">
          <input type="checkbox" name={name} value={value} defaultChecked={isChosen} />
          <span className="facet__label" lang={lang} dir={lang && 'ltr'}>
            {label}
          </span>{' '}
          <span className="facet__count" aria-hidden="true">
            {number}
          </span>
          <span className="visually-hidden">{t('items', { count, number })}</span>
        </label>
      ))}
    </fieldset>
  )
}
