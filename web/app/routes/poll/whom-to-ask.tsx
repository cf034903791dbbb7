import { CheckField } from '../../components/field/check-field.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { provinces } from '../../components/province-name/provinces.ts'
import { useWords } from '../../language/words.ts'
import type { NewPollForm } from './new-draft.ts'
import { ways } from './new-schema.ts'

export interface Place {
  slug: string
  province: string
  name: LocalizedValue
}

interface WhomToAskProps {
  fields: ReturnType<NewPollForm['getFieldset']>
  municipalities: readonly Place[]
}

/** A network, a province of it, or municipalities that are picked. */
export function WhomToAsk({ fields, municipalities }: WhomToAskProps) {
  const { t } = useWords('poll')
  const { t: terms } = useWords('terms')
  return (
    <section className="long-form__part" aria-labelledby="whom">
      <h2 id="whom">{t('new.whom')}</h2>
      <RadioField
        field={fields.ask}
        label={t('new.ask')}
        options={ways.map(value => ({
          value,
          label: value === 'PICKED' ? t('new.way.picked') : t('new.way.all', { network: terms(`network.${value}`) }),
        }))}
      />
      <SelectField
        field={fields.province}
        label={t('new.province')}
        hint={t('new.provinceHint')}
        optional
        options={provinces.map(value => ({ value, label: terms(`province.${value}`) }))}
      />
      <details className="poll-picked" open={Boolean(fields.picked.errors || fields.picked.initialValue)}>
        <summary>{t('new.pick')}</summary>
        <CheckField
          field={fields.picked}
          label={t('new.picked')}
          optional
          options={municipalities.map(({ slug, name, province }) => ({
            value: slug,
            label: (
              <>
                <LocalizedName value={name} /> <span className="soft small">{province}</span>
              </>
            ),
          }))}
        />
      </details>
    </section>
  )
}
