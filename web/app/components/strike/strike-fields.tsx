import type { FieldMetadata } from '@conform-to/react'
import { useWords } from '../../language/words.ts'
import { CheckField } from '../field/check-field.tsx'
import { TextAreaField } from '../field/text-area-field.tsx'
import { Notice } from '../notice/notice.tsx'

export interface Struck {
  struck: boolean
  reason: string | null
}

interface StrikeFieldsProps {
  struck: FieldMetadata<string | undefined>
  reason: FieldMetadata<string | undefined>
  record: Struck
}

/** At the end of a correction: whether the record is to count, and why it is corrected. One that is struck counts again when it is saved. */
export function StrikeFields({ struck, reason, record }: StrikeFieldsProps) {
  const { t } = useWords('form')
  return (
    <>
      {record.struck ? (
        <Notice title={t('strike.isStruck')}>
          <p>
            <bdi>{record.reason}</bdi>
          </p>
          <p>{t('strike.countsAgain')}</p>
        </Notice>
      ) : (
        <CheckField
          field={struck as never}
          label={t('strike.label')}
          options={[{ value: 'yes', label: t('strike.tick'), hint: t('strike.tickHint') }]}
        />
      )}
      <TextAreaField
        field={reason}
        label={t('strike.reason')}
        hint={t('strike.reasonHint')}
        rows={2}
        dir="auto"
        optional
      />
    </>
  )
}
