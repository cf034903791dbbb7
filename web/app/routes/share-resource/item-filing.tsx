import { CheckField } from '../../components/field/check-field.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { audiences, provinces } from './choices.ts'
import type { DraftFields } from './draft.ts'
import type { ItemFormProps } from './item-form.tsx'

interface ItemFilingProps extends Pick<ItemFormProps, 'commitments' | 'indicators'> {
  fields: DraftFields
}

/** Where others find it. */
export function ItemFiling({ fields, commitments, indicators }: ItemFilingProps) {
  const { t } = useWords('share-resource')
  const { t: terms } = useWords('terms')
  const isFiled = Boolean(fields.indicators.initialValue?.length || fields.indicators.errors?.length)
  return (
    <section className="long-form__part long-form__boxes" aria-labelledby="filing">
      <h2 id="filing">{t('filing')}</h2>
      <SelectField
        field={fields.province}
        label={t('province')}
        optional
        options={provinces.map(code => ({ value: code, label: terms(`province.${code}`) }))}
      />
      <CheckField
        field={fields.audience}
        label={t('audience')}
        optional
        options={audiences.map(each => ({ value: each, label: terms(`resourceAudience.${each}`) }))}
      />
      <CheckField
        field={fields.commitments}
        label={t('commitments')}
        hint={t('commitmentsHint')}
        optional
        options={commitments.map(({ number, title }) => ({
          value: String(number),
          label: (
            <>
              {number}. <LocalizedText value={title} note={false} />
            </>
          ),
        }))}
      />
      {indicators.length > 0 && (
        <details open={isFiled} className="item-form__indicators">
          <summary>{t('indicatorsFold')}</summary>
          <CheckField
            field={fields.indicators}
            label={t('indicators')}
            hint={t('indicatorsHint')}
            optional
            options={indicators.map(({ code, title }) => ({
              value: code,
              label: (
                <>
                  <bdi dir="ltr">{code}</bdi> <LocalizedText value={title} note={false} />
                </>
              ),
            }))}
          />
        </details>
      )}
    </section>
  )
}
