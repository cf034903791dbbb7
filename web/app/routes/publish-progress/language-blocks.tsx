import { Button } from '../../components/button/button.tsx'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { directionOf, isLang, languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { LanguageName } from '../progress/language-name.tsx'
import type { DraftField, DraftForm } from './draft.ts'
import { Fold } from './fold.tsx'
import { type Review, StillTrue } from './still-true.tsx'

interface LanguageBlocksProps {
  form: DraftForm
  texts: DraftField<'texts'>
  review: Review | null
}

/** One block a language. Buttons that add and remove are buttons of the form, so they work without a script. */
export function LanguageBlocks({ form, texts, review }: LanguageBlocksProps) {
  const { t } = useWords('publish')
  const blocks = texts.getFieldList().map(block => ({ block, fields: block.getFieldset() }))
  const used = blocks.map(({ fields }) => fields.lang.initialValue)
  const free = languages.filter(lang => !used.includes(lang))
  return (
    <section id={texts.id} className="publish__part" aria-labelledby={`${texts.id}-title`} tabIndex={-1}>
      <h2 id={`${texts.id}-title`}>{t('textsTitle')}</h2>
      <FieldErrors id={texts.errorId} errors={texts.errors} />
      {blocks.map(({ block, fields }, index) => {
        const tag = String(fields.lang.initialValue ?? '')
        const dir = directionOf(tag)
        const { challenges } = fields
        return (
          <fieldset key={block.key} className="publish__block">
            <legend>
              <LanguageName tag={tag} />
            </legend>
            <input type="hidden" name={fields.lang.name} value={tag} />
            <TextAreaField
              field={fields.summary}
              label={t('summary')}
              hint={t('summaryHint')}
              lang={tag}
              dir={dir}
              rows={4}
            />
            <StillTrue field={`summary.${tag}`} review={review} />
            <Fold title={t('addChallenges')} open={Boolean(challenges.initialValue || challenges.errors?.length)}>
              <TextAreaField
                field={challenges}
                label={t('challenges')}
                hint={t('challengesHint')}
                optional
                lang={tag}
                dir={dir}
                rows={3}
              />
              <StillTrue field={`challenges.${tag}`} review={review} />
            </Fold>
            {blocks.length > 1 && (
              <div>
                <Button kind="quiet" {...form.remove.getButtonProps({ name: texts.name, index })}>
                  {t('removeLanguage', { language: isLang(tag) ? languageNames[tag] : tag })}
                </Button>
              </div>
            )}
          </fieldset>
        )
      })}
      {free.length > 0 && (
        <Fold title={t('addLanguage')} open={false}>
          <p className="field__hint">{t('textsHint')}</p>
          <div className="cluster" role="group" aria-label={t('addLanguage')}>
            {free.map(lang => (
              <Button
                key={lang}
                kind="secondary"
                {...form.insert.getButtonProps({ name: texts.name, defaultValue: { lang } })}
              >
                <LanguageName tag={lang} />
              </Button>
            ))}
          </div>
        </Fold>
      )}
    </section>
  )
}
