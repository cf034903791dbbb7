import { Button } from '../../components/button/button.tsx'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import type { ResourceKind } from '../../graphql/generated/graphql.ts'
import { directionOf, isLang, languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { type DraftField, type DraftForm, textsOfKind } from './draft.ts'

interface ItemTextsProps {
  form: DraftForm
  texts: DraftField<'texts'>
  kind: ResourceKind
}

/** One block a language. Buttons that add and remove are buttons of the form, so they work without a script. */
export function ItemTexts({ form, texts, kind }: ItemTextsProps) {
  const { t } = useWords('share-resource')
  const blocks = texts.getFieldList().map(block => ({ block, fields: block.getFieldset() }))
  const used = blocks.map(({ fields }) => fields.lang.initialValue)
  const free = languages.filter(lang => !used.includes(lang))
  return (
    <section id={texts.id} className="schedule__part" aria-labelledby={`${texts.id}-title`} tabIndex={-1}>
      <h2 id={`${texts.id}-title`}>{t('texts')}</h2>
      <p className="field__hint">{t('textsHint')}</p>
      <FieldErrors id={texts.errorId} errors={texts.errors} />
      {blocks.map(({ block, fields }, index) => {
        const tag = String(fields.lang.initialValue ?? '')
        const dir = directionOf(tag)
        const name = isLang(tag) ? languageNames[tag] : tag
        return (
          <fieldset key={block.key} className="schedule__language">
            <legend>
              <bdi lang={tag}>{name}</bdi>
            </legend>
            <input type="hidden" name={fields.lang.name} value={tag} />
            <TextField
              field={fields.title}
              label={t(kind === 'SERVICE' ? 'serviceName' : 'itemTitle')}
              lang={tag}
              dir={dir}
            />
            {textsOfKind(kind).map(text => (
              <TextAreaField
                key={text.name}
                field={fields[text.name]}
                label={t(`text.${text.name}`)}
                hint={t(`textHint.${text.name}`)}
                optional={!text.needed}
                lang={tag}
                dir={dir}
                rows={text.name === 'where' || text.name === 'hours' || text.name === 'cost' ? 2 : 4}
              />
            ))}
            {blocks.length > 1 && (
              <div>
                <Button kind="quiet" {...form.remove.getButtonProps({ name: texts.name, index })}>
                  {t('removeLanguage', { language: name })}
                </Button>
              </div>
            )}
          </fieldset>
        )
      })}
      {free.length > 0 && (
        <div className="cluster" role="group" aria-label={t('addLanguage')}>
          <span className="soft">{t('addLanguage')}</span>
          {free.map(lang => (
            <Button
              key={lang}
              kind="secondary"
              {...form.insert.getButtonProps({ name: texts.name, defaultValue: { lang } })}
            >
              <bdi lang={lang}>{languageNames[lang]}</bdi>
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
