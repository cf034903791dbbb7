import { CheckField } from '../../components/field/check-field.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { licences, otherLicence } from './choices.ts'
import type { DraftFields } from './draft.ts'
import type { ItemFormProps } from './item-form.tsx'

/** Whose it is, and what others may do with it. */
export function ItemSource({
  fields,
  rights,
  isNew,
}: {
  fields: DraftFields
  rights: ItemFormProps['rights']
  isNew: boolean
}) {
  const { t } = useWords('share-resource')
  return (
    <section className="long-form__part" aria-labelledby="whose">
      <h2 id="whose">{t('whose')}</h2>
      {isNew && (
        <SelectField
          field={fields.municipality}
          label={t('municipality')}
          hint={t(rights.forTheNetwork ? 'municipalityHint' : 'ownMunicipalityHint')}
          optional={rights.forTheNetwork}
          options={rights.municipalities}
        />
      )}
      <TextField field={fields.author} label={t('author')} hint={t('authorHint')} optional dir="auto" />
      <SelectField
        field={fields.licence}
        label={t('licence')}
        hint={t('licenceHint')}
        optional
        options={[
          ...Object.entries(licences).map(([value, { name }]) => ({ value, label: name })),
          { value: otherLicence, label: t('licenceOther') },
        ]}
      />
      <TextField field={fields.otherLicence} label={t('otherLicence')} optional dir="auto" />
      <TextField field={fields.year} label={t('year')} hint={t('yearHint')} type="number" optional />
      <CheckField
        field={fields.languages}
        label={t('languages')}
        hint={t('languagesHint')}
        options={languages.map(each => ({ value: each, label: <bdi lang={each}>{languageNames[each]}</bdi> }))}
      />
      <TextField
        field={fields.otherLanguages}
        label={t('otherLanguages')}
        hint={t('otherLanguagesHint')}
        dir="ltr"
        optional
      />
    </section>
  )
}
