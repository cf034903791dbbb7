import { FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { useWords } from '../../language/words.ts'
import type { Level } from './elements.ts'

interface IdeasFormProps {
  elements: readonly { code: string; label: string }[]
  levels: readonly Level[]
}

/** The second way to use the model: an element, a level, and what others did about it, without assessing anything. */
export function IdeasForm({ elements, levels }: IdeasFormProps) {
  const { t } = useWords('maturity')
  return (
    <section className="stack screen-only" aria-labelledby="ideas">
      <h2 id="ideas">{t('ideas.title')}</h2>
      <p>{t('ideas.lead')}</p>
      <FilterForm label={t('ideas.title')}>
        <FilterSelect
          name="element"
          label={t('elementColumn')}
          all={t('ideas.allElements')}
          options={elements.map(({ code, label }) => ({ value: code, label }))}
        />
        <FilterSelect
          name="level"
          label={t('ideas.level')}
          all={t('ideas.allLevels')}
          options={levels.map(({ number, name }) => ({
            value: String(number),
            label: `${t('level', { level: String(number) })} – ${name.text}`,
          }))}
        />
      </FilterForm>
    </section>
  )
}
