import type { FieldMetadata } from '@conform-to/react'
import { CheckField } from '../../components/field/check-field.tsx'
import type { Option } from '../../components/field/select-field.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

export interface Indicator {
  code: string
  title: LocalizedValue
}

interface SubjectsProps {
  fields: { commitments: FieldMetadata<string[]>; indicators: FieldMetadata<string[]> }
  commitments: readonly Option[]
  indicators: readonly Indicator[]
}

/** What a question is about: commitments, and indicators behind a word, as there are many of them. */
export function Subjects({ fields, commitments, indicators }: SubjectsProps) {
  const { t } = useWords('discussions')
  const isFiled = Boolean(fields.indicators.initialValue?.length || fields.indicators.errors?.length)
  return (
    <>
      <CheckField
        field={fields.commitments}
        label={t('ask.commitments')}
        hint={t('ask.commitmentsHint')}
        optional={isFiled}
        options={commitments}
      />
      {indicators.length > 0 && (
        <details open={isFiled} className="asked-about">
          <summary>{t('ask.indicatorsFold')}</summary>
          <CheckField
            field={fields.indicators}
            label={t('ask.indicators')}
            hint={t('ask.indicatorsHint')}
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
    </>
  )
}
